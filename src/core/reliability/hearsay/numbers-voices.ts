/** Who is heard: of sources with one and the same record the first only; what is found of its claims holds for theirs. */
import type { Network } from '../network.js'

/** By claim: 1 if its source is the first with its record (`first`, by source), else 0. */
export const voicesOf = ({ sourceOfClaim }: Network, first: Int32Array): Float64Array =>
  Float64Array.from(sourceOfClaim, (source) => (first[source] === source ? 1 : 0))

/** Writes over the figures of claims that are not heard those of the first source with the same record, claim by claim. */
export const copyToUnheard = ({ sourceStart, claimsBySource }: Network, first: Int32Array, byClaim: Float64Array): void => {
  first.forEach((of, source) => {
    if (of === source) return
    const [own, start] = [sourceStart[source] ?? 0, sourceStart[of] ?? 0]
    for (let at = 0; at < (sourceStart[source + 1] ?? 0) - own; at += 1) {
      byClaim[claimsBySource[own + at] ?? 0] = byClaim[claimsBySource[start + at] ?? 0] ?? 0
    }
  })
}

/** By claim of the items: what the voices of others tell of it, from 0 (nobody else is heard) to 1; 0 if it is not heard itself. */
export const weightsOf = ({ claimStart, sourceOfClaim }: Network, voice: Float64Array, items: Int32Array): Float64Array => {
  const weight = new Float64Array(sourceOfClaim.length)
  for (const item of items) {
    const [start, end] = [claimStart[item] ?? 0, claimStart[item + 1] ?? 0]
    const others = voice.subarray(start, end).reduce((sum, heard) => sum + heard, 0) - 1
    for (let claim = start; claim < end; claim += 1) weight[claim] = ((voice[claim] ?? 0) * others) / (1 + others)
  }
  return weight
}
