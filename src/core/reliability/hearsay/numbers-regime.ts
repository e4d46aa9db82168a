/** Whether the numbers of an attribute are repeated (figures that are told on) or scatter (measurements that each source makes itself). */
import type { Network } from '../network.js'
import { sumOf } from '../numeric/sum.js'
import { deviationOf } from './numbers-spread.js'

/** Agreement beyond chance of more than a tenth: measurements come out at 0, but for what their rounding is misjudged. */
const slight = 0.1

const numbersOf = ({ candidateStart, candidates }: Network, item: number): number[] =>
  candidates.slice(candidateStart[item] ?? 0, candidateStart[item + 1] ?? 0).flatMap((value) => (typeof value === 'number' ? value : []))

/** By candidate of the items: how many claims it has. */
const supports = ({ claimStart, candidateOfClaim, candidates }: Network, items: Int32Array): Float64Array => {
  const support = new Float64Array(candidates.length)
  for (const item of items) {
    for (let claim = claimStart[item] ?? 0; claim < (claimStart[item + 1] ?? 0); claim += 1) {
      const candidate = candidateOfClaim[claim] ?? 0
      support[candidate] = (support[candidate] ?? 0) + 1
    }
  }
  return support
}

/**
 * How often two claims on an item are alike beyond what chance lets expect, from 0 to 1 (Cohen's κ): by chance are alike two normal
 * variables of deviation σ told in steps of `unit` (probability unit / 2σ√π), and values that are said of many items (-999 for none).
 */
export const agreementOf = (network: Network, items: Int32Array, unit: number): number => {
  const support = supports(network, items)
  const said = new Map<number, number>()
  let all = 0
  for (const item of items) {
    for (let candidate = network.candidateStart[item] ?? 0; candidate < (network.candidateStart[item + 1] ?? 0); candidate += 1) {
      const value = Number(network.candidates[candidate])
      said.set(value, (said.get(value) ?? 0) + (support[candidate] ?? 0))
      all += support[candidate] ?? 0
    }
  }
  let [alike, byChance, claims] = [0, 0, 0]
  for (const item of items) {
    const [first, end] = [network.candidateStart[item] ?? 0, network.candidateStart[item + 1] ?? 0]
    const count = sumOf(support.subarray(first, end))
    if (count < 2) continue
    const deviation = deviationOf(numbersOf(network, item))
    const close = Math.min(1, unit / (2 * Math.sqrt(Math.PI) * Math.max(deviation, unit / 2)))
    for (let candidate = first; candidate < end; candidate += 1) {
      const own = support[candidate] ?? 0
      const usual = ((said.get(Number(network.candidates[candidate])) ?? 0) - own) / Math.max(1, all - count)
      alike += (own * (own - 1)) / (count - 1)
      byChance += own * Math.max(close, usual)
    }
    claims += count
  }
  return claims === byChance ? 1 : (alike - byChance) / (claims - byChance)
}

/** Whether values of the items are repeated; `unit` is the step in which they are told. */
export const isRepeated = (network: Network, items: Int32Array, unit: number): boolean => agreementOf(network, items, unit) > slight
