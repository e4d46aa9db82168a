/**
 * Which sources copy each other: those that give the same list where it is probably wrong, more often than two that err on their own
 * would (Dong, Berti-Équille & Srivastava 2009). That they agree on what is right tells nothing. Sources that copy count on an item
 * where they say the same for one voice together.
 */
import type { Dependence } from '../method.js'
import type { Network } from '../network.js'
import { logistic } from '../numeric/log-odds.js'
import { keptCell, type Way } from './lists-habits.js'
import type { Judged } from './lists-judge.js'
import { rateWithout } from './rates.js'

/** Of those that say the same wrong list of an item so many are compared with each other at most, so the cost is linear. */
const mostCompared = 64

/** Dependences that are less probable than this are not kept. */
const worthTelling = 0.01

/**
 * By claim: the log of 1 / the probability that a source with these habits gives this list where another gives it, each on its own. 0 where
 * the list is probably right.
 */
const surprises = ({ setting, lists, beliefs, habits, tally }: Judged): Float64Array => {
  const { network } = setting
  const surprise = new Float64Array(network.sourceOfClaim.length)
  // How probable it is that two wrong names are the same one, and that two of `size` kept names are.
  const sameName = 1 / (1 + habits.scatter)
  lists.forEach((list, at) => {
    const first = network.candidateStart[list.item] ?? 0
    const truths = list.size.length
    for (let claim = network.claimStart[list.item] ?? 0; claim < (network.claimStart[list.item + 1] ?? 0); claim += 1) {
      const said = (network.candidateOfClaim[claim] ?? 0) - first
      const length = list.claimed[said]?.length ?? 0
      const rateOf = (way: Way): number =>
        rateWithout(habits.rates[way], network.sourceOfClaim[claim] ?? 0, tally.events[way][claim] ?? 0, tally.trials[way][claim] ?? 0)
      const [wrong, extra, omit] = [rateOf('wrong'), rateOf('extra'), rateOf('omit')]
      let [again, right] = [0, 0]
      list.size.forEach((whole, t) => {
        const belief = beliefs[at]?.[t] ?? 0
        const both = list.shared[said * truths + t] ?? 0
        if (both === length && both === whole) right += belief
        if (both === 0) again += belief * wrong * sameName
        else {
          const added = both < length ? extra * sameName : 1 - extra
          const left = whole < 2 ? 1 : both === whole ? 1 - omit : (omit * (habits.keptShare[keptCell(whole, both)] ?? 0) * 2) / (whole + 1)
          again += belief * (1 - wrong) * added * left
        }
      })
      if (right < 0.5) surprise[claim] = -Math.log(again)
    }
  })
  return surprise
}

/** The pairs of sources that share surprising lists: how surprising they are together, and how many. */
const pairsOf = (network: Network, items: Int32Array, surprise: Float64Array): Map<number, { evidence: number; shared: number }> => {
  const pairs = new Map<number, { evidence: number; shared: number }>()
  for (const item of items) {
    const groups = new Map<number, number[]>()
    for (let claim = network.claimStart[item] ?? 0; claim < (network.claimStart[item + 1] ?? 0); claim += 1) {
      if ((surprise[claim] ?? 0) === 0) continue
      const candidate = network.candidateOfClaim[claim] ?? 0
      groups.set(candidate, [...(groups.get(candidate) ?? []), claim].slice(0, mostCompared))
    }
    for (const group of groups.values()) {
      group.forEach((claim, at) => {
        for (const other of group.slice(at + 1)) {
          const key = (network.sourceOfClaim[claim] ?? 0) * network.sources.length + (network.sourceOfClaim[other] ?? 0)
          const pair = pairs.get(key) ?? { evidence: 0, shared: 0 }
          pair.evidence += Math.min(surprise[claim] ?? 0, surprise[other] ?? 0)
          pair.shared += 1
          pairs.set(key, pair)
        }
      })
    }
  }
  return pairs
}

/** Goes through the items of which both sources speak. */
const together = (network: Network, left: number, right: number, visit: (claim: number, other: number) => void): void => {
  const { sourceStart, claimsBySource, itemOfClaim } = network
  let [a, b] = [sourceStart[left] ?? 0, sourceStart[right] ?? 0]
  while (a < (sourceStart[left + 1] ?? 0) && b < (sourceStart[right + 1] ?? 0)) {
    const [claim, other] = [claimsBySource[a] ?? 0, claimsBySource[b] ?? 0]
    const ahead = (itemOfClaim[claim] ?? 0) - (itemOfClaim[other] ?? 0)
    if (ahead === 0) visit(claim, other)
    if (ahead <= 0) a += 1
    if (ahead >= 0) b += 1
  }
}

/** The pairs of sources that are probably not independent, by the likelihood ratio of copying a share of what they say, and not. */
export const copiesOf = (judged: Judged, items: Int32Array): Dependence[] => {
  const { network } = judged.setting
  // Of all others a source is expected to copy one.
  const against = Math.log(network.sources.length)
  const found: Dependence[] = []
  for (const [key, { evidence, shared }] of pairsOf(network, items, surprises(judged))) {
    if (evidence < against) continue
    const [left, right] = [Math.floor(key / network.sources.length), key % network.sources.length]
    let differ = 0
    together(network, left, right, (claim, other) => {
      if (network.candidateOfClaim[claim] !== network.candidateOfClaim[other]) differ += 1
    })
    const copied = shared / (shared + differ)
    const ratio = evidence + shared * Math.log(copied) + (differ > 0 ? differ * Math.log(1 - copied) : 0) - against
    const probability = logistic(ratio)
    if (probability >= worthTelling) found.push({ left, right, probability, shared, because: 'copying' })
  }
  return found.sort((a, b) => a.left - b.left || a.right - b.right)
}

/** By claim: for how much of a voice it counts, one over the number of sources, itself among them, that it depends on and that say the same. */
export const voicesOf = (network: Network, dependence: readonly Dependence[]): Float64Array => {
  const company = new Float64Array(network.sourceOfClaim.length).fill(1)
  for (const { left, right, probability } of dependence) {
    together(network, left, right, (claim, other) => {
      if (network.candidateOfClaim[claim] !== network.candidateOfClaim[other]) return
      company[claim] = (company[claim] ?? 0) + probability
      company[other] = (company[other] ?? 0) + probability
    })
  }
  return company.map((count) => 1 / count)
}
