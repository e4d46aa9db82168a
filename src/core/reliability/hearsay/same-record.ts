/**
 * Which sources have the very same record: the same items, with the same value for each. Where that can hardly be chance they are one voice.
 * Workers who answer the same few questions rightly have the same record, too: short or unsurprising records are left as they are.
 */
import type { Network } from '../network.js'
import { supportOf } from '../settle.js'

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

/**
 * How surprising it is that another source says all this, too: by item the share of claimants with its value, as the negative logarithm
 * (half a claim is taken off, so that what all say is not quite sure).
 */
const surpriseOf = ({ claimStart, itemOfClaim, candidateOfClaim }: Network, claims: Int32Array, support: Int32Array): number => {
  let surprise = 0
  for (const claim of claims) {
    const item = itemOfClaim[claim] ?? 0
    const claimants = (claimStart[item + 1] ?? 0) - (claimStart[item] ?? 0)
    surprise -= Math.log(((support[candidateOfClaim[claim] ?? 0] ?? 0) - 0.5) / claimants)
  }
  return surprise
}

/**
 * By source: the least source with the identical record, itself where there is none, or where the record is no more surprising than that one
 * of so many sources should have it by chance.
 */
export const sameRecord = (network: Network): Int32Array => {
  const firsts = new Map<number, number[]>()
  const support = supportOf(network)
  return Int32Array.from(network.sources, (_, source) => {
    const claims = claimsOf(network, source)
    const digest = digestOf(network, claims)
    const known = firsts.get(digest) ?? []
    const first = known.find((other) => areAlike(network, claimsOf(network, other), claims))
    if (first === undefined) firsts.set(digest, [...known, source])
    return first !== undefined && surpriseOf(network, claims, support) > Math.log(network.sources.length) ? first : source
  })
}
