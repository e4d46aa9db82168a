/** How well each possible truth of an item explains what is said of it. */
import type { Network } from '../network.js'
import { logGamma } from '../numeric/log-gamma.js'
import type { ListItem } from './lists-domain.js'
import { type Habits, keptCell, logPool, longest, type Way } from './lists-habits.js'
import type { Tally } from './lists-tally.js'
import { rateWithout } from './rates.js'

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

/** The log of each kind of slip and of its absence, for one source. */
interface Logs {
  readonly clean: number
  readonly complete: number
  readonly withExtra: number
  readonly incomplete: number
  readonly allWrong: number
}

const logsOf = ({ rates, more }: Habits, { events, trials }: Tally, source: number, claim: number): Logs => {
  const rateOf = (way: Way): number => rateWithout(rates[way], source, events[way][claim] ?? 0, trials[way][claim] ?? 0)
  const [wrong, extra, omit] = [rateOf('wrong'), rateOf('extra'), rateOf('omit')]
  return {
    clean: Math.log((1 - wrong) * (1 - extra)),
    complete: Math.log(1 - omit),
    withExtra: Math.log((1 - wrong) * extra * (1 - more)),
    incomplete: Math.log(omit),
    allWrong: Math.log(wrong * (1 - more)),
  }
}

/** What a truth costs before any source is looked at: its length, its names (one that nobody tells may be any), the pool of all others. */
const addCosts = ({ vocabulary }: Setting, list: ListItem, habits: Habits, mentions: Float64Array, total: Float64Array): void => {
  const base = habits.scatter / vocabulary
  const none = logGamma(base)
  const costs = mentions.map((count) => (count > 0 ? logGamma(base + count) - none : 0))
  list.size.forEach((whole, t) => {
    const told = (list.candidateOf[t] ?? 0) < 0 ? whole - 1 : whole
    let [pool, draws] = [0, 0]
    costs.forEach((cost, name) => {
      if (list.has[t * costs.length + name]) return
      pool += cost
      draws += mentions[name] ?? 0
    })
    total[t] =
      (total[t] ?? 0) +
      Math.log(habits.lengths[Math.min(whole, longest)] ?? 0) -
      told * Math.log(vocabulary) +
      pool +
      logGamma(habits.scatter) -
      logGamma(habits.scatter + draws)
  })
}

/**
 * The log probability of each truth, and of each claim under each. A claim is judged by what its source does elsewhere (`tally` holds
 * what this very claim has brought to its source's record, which is taken out).
 */
export const explain = (setting: Setting, list: ListItem, habits: Habits, tally: Tally): Explained => {
  const { network, voice } = setting
  const { size, shared, claimed, names, has } = list
  const truths = size.length
  const [start, end] = [network.claimStart[list.item] ?? 0, network.claimStart[list.item + 1] ?? 0]
  const first = network.candidateStart[list.item] ?? 0
  const total = new Float64Array(truths)
  const byClaim = new Float64Array((end - start) * truths)
  const keptNames = new Float64Array(truths * names.length)
  const oneMore = Math.log(habits.more)
  const logKept = habits.keptShare.map(Math.log)
  for (let claim = start; claim < end; claim += 1) {
    const said = (network.candidateOfClaim[claim] ?? 0) - first
    const told = claimed[said] ?? new Int32Array()
    const loud = voice[claim] ?? 0
    const logs = logsOf(habits, tally, network.sourceOfClaim[claim] ?? 0, claim)
    for (let t = 0; t < truths; t += 1) {
      const whole = size[t] ?? 0
      const both = shared[said * truths + t] ?? 0
      const added = told.length - both
      let log = both === 0 ? logs.allWrong : added > 0 ? logs.withExtra : logs.clean
      if (added > 1) log += (added - 1) * oneMore
      if (both > 0 && whole > 1) {
        if (both === whole) log += logs.complete
        else {
          log += logs.incomplete + (logKept[keptCell(whole, both)] ?? 0)
          for (const name of told) {
            const cell = t * names.length + name
            if (has[cell]) keptNames[cell] = (keptNames[cell] ?? 0) + loud
          }
        }
      }
      byClaim[(claim - start) * truths + t] = log
      total[t] = (total[t] ?? 0) + loud * log
    }
  }
  addCosts(setting, list, habits, mentionsOf(setting, list), total)
  // Which names are kept where some are left out: drawn from a pool of their own, so that all may keep the same one.
  for (let t = 0; t < truths; t += 1) {
    const whole = size[t] ?? 0
    if (whole > 1) total[t] = (total[t] ?? 0) + logPool(keptNames.subarray(t * names.length, (t + 1) * names.length), 1 / whole, whole)
  }
  return { total, byClaim }
}

/**
 * Probabilities of the truths, with one claim left out where its place in the item is given. What all claims say together is taken to
 * the power `learning`: sources that err together tell less than their number (see lists-learning.ts).
 */
export const probabilities = ({ total, byClaim }: Explained, learning: number, without: number, voice: number): Float64Array => {
  const shares = new Float64Array(total.length)
  let top = Number.NEGATIVE_INFINITY
  for (let t = 0; t < total.length; t += 1) {
    const log = learning * ((total[t] ?? 0) - (without < 0 ? 0 : voice * (byClaim[without * total.length + t] ?? 0)))
    shares[t] = log
    if (log > top) top = log
  }
  let sum = 0
  for (let t = 0; t < total.length; t += 1) {
    const share = Math.exp((shares[t] ?? 0) - top)
    shares[t] = share
    sum += share
  }
  for (let t = 0; t < total.length; t += 1) shares[t] = (shares[t] ?? 0) / sum
  return shares
}
