/** Where a webhook may lead: to public hosts alone, so that nobody reaches through the service what only it can reach. */
import { BlockList, isIP } from 'node:net'
import { type FailureDetail, refuse } from '../failure.js'

/** Table: IPv4 ranges that are not public (IANA special-purpose registry, RFC 6890), multicast and reserved ones among them. */
const closedV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

/** Table: of IPv6 only 2000::/3 is public, and not these in it: IPv4-mapped, link-local, unique local and multicast lie outside. */
const closedV6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const listOf = (rows: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const [net, prefix] of rows) list.addSubnet(net, prefix, family)
  return list
}

const [v4, v6, global] = [listOf(closedV4, 'ipv4'), listOf(closedV6, 'ipv6'), listOf([['2000::', 3]], 'ipv6')]

/** Whether an address can be reached by everybody. */
export const isPublicAddress = (address: string): boolean =>
  isIP(address) === 4 ? !v4.check(address, 'ipv4') : isIP(address) === 6 && global.check(address, 'ipv6') && !v6.check(address, 'ipv6')

export interface TargetRules {
  /** Whether private hosts, ports and plain http are allowed: for networks of one's own, and for tests. */
  readonly allowPrivate: boolean
  /** The addresses of a host name; none where it has none. */
  readonly resolve: (host: string) => Promise<readonly string[]>
}

const findingsOf = async (url: URL, { allowPrivate, resolve }: TargetRules): Promise<string[]> => {
  const own = [
    ...(url.username || url.password ? ['holds credentials; the receiver knows the service by its signature'] : []),
    ...(url.hash ? ['holds a fragment, which is not sent'] : []),
  ]
  if (own.length > 0 || allowPrivate) return own
  if (url.protocol !== 'https:') return ['is no https address']
  if (url.port !== '') return ['names a port; only the usual one is taken']
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  const addresses = isIP(host) ? [host] : await resolve(host)
  if (addresses.length === 0) return [`leads to ${host}, which has no address`]
  return addresses.every(isPublicAddress) ? [] : ['leads to a private, loopback or otherwise special address']
}

/** Fails as `invalid` where a webhook may not lead. It is looked at again at each connection, for names can be given other addresses. */
export const checkTarget = async (url: string, rules: TargetRules): Promise<void> => {
  const found = await findingsOf(new URL(url), rules)
  refuse(found.map((detail): FailureDetail => ({ pointer: '/url', detail })))
}
