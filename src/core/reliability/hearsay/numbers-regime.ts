/** Whether the numbers of an attribute are repeated (figures that are told on) or scatter (measurements that each source makes itself). */
import type { Network } from '../network.js'
import { deviationOf } from './numbers-spread.js'

/** Repeated, if values are alike this many times as often as numbers are by chance that lie as far apart in as rough steps. */
const ofChance = 2

const numbersOf = ({ candidateStart, candidates }: Network, item: number): number[] =>
  candidates.slice(candidateStart[item] ?? 0, candidateStart[item + 1] ?? 0).flatMap((value) => (typeof value === 'number' ? value : []))

/**
 * Whether exact repeats among the values of the items are more than coincidence. Two normal variables of deviation σ, told in steps of
 * `unit`, are alike with probability unit / 2σ√π. Where nothing is said twice of an item nothing speaks for repeats.
 */
export const isRepeated = (network: Network, items: Int32Array, unit: number): boolean => {
  let [alike, byChance] = [0, 0]
  for (const item of items) {
    const claims = (network.claimStart[item + 1] ?? 0) - (network.claimStart[item] ?? 0)
    if (claims < 2) continue
    const support = new Map<number, number>()
    for (let claim = network.claimStart[item] ?? 0; claim < (network.claimStart[item + 1] ?? 0); claim += 1) {
      const candidate = network.candidateOfClaim[claim] ?? 0
      support.set(candidate, (support.get(candidate) ?? 0) + 1)
    }
    // By pairs, but each item in proportion to its claims.
    const pairs = [...support.values()].reduce((sum, count) => sum + count * (count - 1), 0)
    alike += pairs / (claims - 1)
    const deviation = deviationOf(numbersOf(network, item))
    byChance += claims * Math.min(1, unit / (2 * Math.sqrt(Math.PI) * Math.max(deviation, unit / 2)))
  }
  return alike > ofChance * byChance
}
