/** Which sources have the very same record: the same items, with the same value for each. They are one voice. */
import type { Network } from '../network.js'

/** Fewer claims than this are alike by chance: two that say one thing each, and the same, corroborate it. */
export const fewestAlike = 2

const claimsOf = ({ sourceStart, claimsBySource }: Network, source: number): Int32Array =>
  claimsBySource.subarray(sourceStart[source] ?? 0, sourceStart[source + 1] ?? 0)

/** A number that equal records share (FNV-1a over the candidates). */
const digestOf = ({ candidateOfClaim }: Network, claims: Int32Array): number => {
  let digest = 0x811c9dc5
  for (const claim of claims) digest = Math.imul(digest ^ (candidateOfClaim[claim] ?? 0), 0x01000193)
  return digest
}

const areAlike = ({ candidateOfClaim }: Network, left: Int32Array, right: Int32Array): boolean =>
  left.length === right.length && left.every((claim, at) => candidateOfClaim[claim] === candidateOfClaim[right[at] ?? -1])

/** By source: the least source with the identical record, itself where there is none or it has fewer than `fewestAlike` claims. */
export const sameRecord = (network: Network): Int32Array => {
  const firsts = new Map<number, number[]>()
  return Int32Array.from(network.sources, (_, source) => {
    const claims = claimsOf(network, source)
    if (claims.length < fewestAlike) return source
    const digest = digestOf(network, claims)
    const known = firsts.get(digest) ?? []
    const first = known.find((other) => areAlike(network, claimsOf(network, other), claims))
    if (first !== undefined) return first
    firsts.set(digest, [...known, source])
    return source
  })
}
