/** How well each possible truth of an item explains what is said of it. */
import type { Network } from '../network.js'
import type { ListItem } from './lists-domain.js'
import { type Habits, keptCell, logPool, longest } from './lists-habits.js'
import { rateWithout } from './lists-rates.js'
import type { Tally } from './lists-tally.js'

export interface Explained {
  /** By truth: the log of its probability, but for a constant. */
  readonly total: Float64Array
  /** By claim of the item × truth: the part of it that is this claim's. */
  readonly byClaim: Float64Array
}

/** What the network knows that every item needs. */
export interface Setting {
  readonly network: Network
  /** By claim: for how much of a voice it counts, 0 to 1. */
  readonly voice: Float64Array
  /** By claim: how much the others on its item tell of it, 0 to 1. */
  readonly weight: Float64Array
  /** How many names there are at all. */
  readonly vocabulary: number
}

/** By name of the item: how many voices mention it. */
export const mentionsOf = ({ network, voice }: Setting, { item, names, claimed }: ListItem): Float64Array => {
  const mentions = new Float64Array(names.length)
  for (let claim = network.claimStart[item] ?? 0; claim < (network.claimStart[item + 1] ?? 0); claim += 1) {
    for (const name of claimed[(network.candidateOfClaim[claim] ?? 0) - (network.candidateStart[item] ?? 0)] ?? []) {
      mentions[name] = (mentions[name] ?? 0) + (voice[claim] ?? 0)
    }
  }
  return mentions
}

/** The wrong names if truth t holds: all that is mentioned and not of it comes from one pool. */
export const othersOf = (list: ListItem, mentions: Float64Array, t: number): Float64Array =>
  mentions.map((count, name) => (list.has[t * list.names.length + name] ? 0 : count))

/**
 * The log probability of each truth, and of each claim under each. A claim is judged by what its source does elsewhere (`tally` holds
 * what this very claim has brought to its source's record, which is taken out).
 */
export const explain = (setting: Setting, list: ListItem, habits: Habits, tally: Tally): Explained => {
  const { network, voice, vocabulary } = setting
  const { size, shared, claimed, names } = list
  const truths = size.length
  const [start, end, first] = [
    network.claimStart[list.item] ?? 0,
    network.claimStart[list.item + 1] ?? 0,
    network.candidateStart[list.item] ?? 0,
  ]
  const total = new Float64Array(truths)
  const byClaim = new Float64Array((end - start) * truths)
  const mentions = mentionsOf(setting, list)
  const keptNames = Array.from(size, () => new Float64Array(names.length))
  for (let claim = start; claim < end; claim += 1) {
    const source = network.sourceOfClaim[claim] ?? 0
    const said = (network.candidateOfClaim[claim] ?? 0) - first
    const length = claimed[said]?.length ?? 0
    const rateOf = (way: 'wrong' | 'extra' | 'omit') =>
      rateWithout(habits.rates[way], source, tally.events[way][claim] ?? 0, tally.trials[way][claim] ?? 0)
    const [wrong, extra, omit] = [rateOf('wrong'), rateOf('extra'), rateOf('omit')]
    const clean = Math.log(1 - wrong) + Math.log(1 - extra)
    const complete = Math.log(1 - omit)
    const withExtra = Math.log(1 - wrong) + Math.log(extra) + Math.log(1 - habits.more)
    const allWrong = Math.log(wrong) + Math.log(1 - habits.more)
    const oneMore = Math.log(habits.more)
    for (let t = 0; t < truths; t += 1) {
      const whole = size[t] ?? 0
      const both = shared[said * truths + t] ?? 0
      const added = length - both
      let log = both === 0 ? allWrong + (added - 1) * oneMore : added > 0 ? withExtra + (added - 1) * oneMore : clean
      if (both > 0 && whole > 1) {
        if (both === whole) log += complete
        else {
          log += Math.log(omit) + Math.log(habits.keptShare[keptCell(whole, both)] ?? 0)
          const pool = keptNames[t]
          if (pool)
            for (const name of claimed[said] ?? [])
              pool[name] = (pool[name] ?? 0) + (list.has[t * names.length + name] ? (voice[claim] ?? 0) : 0)
        }
      }
      byClaim[(claim - start) * truths + t] = log
      total[t] = (total[t] ?? 0) + (voice[claim] ?? 0) * log
    }
  }
  size.forEach((whole, t) => {
    // The truth's names (one that nobody tells may be any), the pool of others, and which of its names are kept where some are left out.
    const told = (list.candidateOf[t] ?? 0) < 0 ? whole - 1 : whole
    total[t] =
      (total[t] ?? 0) +
      Math.log(habits.lengths[Math.min(whole, longest)] ?? 0) -
      told * Math.log(vocabulary) +
      logPool(othersOf(list, mentions, t), 1 / vocabulary, habits.scatter) +
      (whole > 1 ? logPool(keptNames[t] ?? new Float64Array(), 1 / whole, whole) : 0)
  })
  return { total, byClaim }
}

/** Probabilities of the truths, with one claim left out where its place in the item is given. */
export const probabilities = ({ total, byClaim }: Explained, without: number, voice: number): Float64Array => {
  const logs = without < 0 ? total.slice() : total.map((log, t) => log - voice * (byClaim[without * total.length + t] ?? 0))
  const top = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (let t = 0; t < logs.length; t += 1) {
    logs[t] = Math.exp((logs[t] ?? 0) - top)
    sum += logs[t] ?? 0
  }
  return logs.map((share) => share / sum)
}
