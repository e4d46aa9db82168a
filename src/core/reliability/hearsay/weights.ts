/** How much a claim tells of its source: as much as the others on its item tell of the claim. */
import type { Network } from '../network.js'
import { sumOf } from '../numeric/sum.js'

/**
 * By claim of the items: what the voices of others tell of it, from 0 (nobody else speaks) to 1; 0 for claims on other items. `voice` says
 * by claim for how much of a voice it counts.
 */
export const weightsOf = ({ claimStart, sourceOfClaim }: Network, items: Int32Array, voice?: Float64Array): Float64Array => {
  const weight = new Float64Array(sourceOfClaim.length)
  for (const item of items) {
    const [start, end] = [claimStart[item] ?? 0, claimStart[item + 1] ?? 0]
    const voices = voice ? sumOf(voice.subarray(start, end)) : end - start
    for (let claim = start; claim < end; claim += 1) {
      const others = Math.max(0, voices - (voice?.[claim] ?? 1))
      weight[claim] = others / (1 + others)
    }
  }
  return weight
}
