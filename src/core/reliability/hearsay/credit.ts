/**
 * How much each source agrees with others before anything is believed: every other source counts once, however much it says. Twenty
 * sources that say the same of a thousand items are still only twenty that agree with each other, and hundreds that do not.
 */
import type { Network } from '../network.js'

/** A claim is compared with so many others of its item at most, those after it in the order of sources, so the cost is linear. */
const mostCompared = 32

/** For how many other sources the average over all sources counts. */
const strengthOfAverage = 2

interface Pairs {
  readonly common: Map<number, number>
  readonly agreeing: Map<number, number>
}

const pairsOf = ({ sources, claimStart, sourceOfClaim, candidateOfClaim }: Network, items: Int32Array): Pairs => {
  const [common, agreeing] = [new Map<number, number>(), new Map<number, number>()]
  for (const item of items) {
    const first = claimStart[item] ?? 0
    const count = (claimStart[item + 1] ?? 0) - first
    for (let step = 1; step <= Math.min(mostCompared, count >> 1); step += 1) {
      for (let at = 0; at < (2 * step === count ? step : count); at += 1) {
        const [claim, other] = [first + at, first + ((at + step) % count)]
        const [a, b] = [sourceOfClaim[claim] ?? 0, sourceOfClaim[other] ?? 0]
        const pair = Math.min(a, b) * sources.length + Math.max(a, b)
        common.set(pair, (common.get(pair) ?? 0) + 1)
        if (candidateOfClaim[claim] === candidateOfClaim[other]) agreeing.set(pair, (agreeing.get(pair) ?? 0) + 1)
      }
    }
  }
  return { common, agreeing }
}

/** By source, 0 to 1: the share of values it has in common with another source where both speak, averaged over the other sources. */
export const creditOf = (network: Network, items: Int32Array): Float64Array => {
  const count = network.sources.length
  const { common, agreeing } = pairsOf(network, items)
  const [sums, weights] = [new Float64Array(count), new Float64Array(count)]
  let [sum, all] = [1, 2]
  for (const [pair, times] of common) {
    const weight = times / (times + 1)
    const share = ((agreeing.get(pair) ?? 0) / times) * weight
    for (const source of [Math.floor(pair / count), pair % count]) {
      sums[source] = (sums[source] ?? 0) + share
      weights[source] = (weights[source] ?? 0) + weight
    }
    sum += 2 * share
    all += 2 * weight
  }
  const average = sum / all
  return sums.map((share, source) => (share + strengthOfAverage * average) / ((weights[source] ?? 0) + strengthOfAverage))
}
