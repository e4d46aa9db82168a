/** The habits that explain best what is said, given what is believed of the truths: the other half of each round (empirical Bayes). */
import { sumOf } from '../numeric/sum.js'
import { sumOverClaims } from '../tallies.js'
import type { ListItem } from './lists-domain.js'
import { expectedAtFirst, type Habits, keptCell, logPool, longest, type Way } from './lists-habits.js'
import { mentionsOf, type Setting } from './lists-likelihood.js'
import type { Tally } from './lists-tally.js'
import { fittedRates, type Rates } from './rates.js'

/** Concentrations that are tried: from "wrong names always repeat each other" to "they hardly ever do". */
const scatters = [0.3, 1, 3, 10, 30, 100, 300, 1000]

const shares = (counts: Float64Array): Float64Array => {
  const sum = sumOf(counts)
  return counts.map((count) => count / sum)
}

const fittedScatter = (setting: Setting, lists: readonly ListItem[], beliefs: readonly Float64Array[]): number => {
  const fits = new Float64Array(scatters.length)
  lists.forEach((list, at) => {
    const mentions = mentionsOf(setting, list)
    beliefs[at]?.forEach((belief, t) => {
      if (belief < 0.05) return
      const others = mentions.map((count, name) => (list.has[t * mentions.length + name] ? 0 : count))
      scatters.forEach((scatter, i) => {
        fits[i] = (fits[i] ?? 0) + belief * logPool(others, 1 / setting.vocabulary, scatter)
      })
    })
  })
  return scatters[fits.indexOf(fits.reduce((most, fit) => Math.max(most, fit), Number.NEGATIVE_INFINITY))] ?? 1
}

/** Fits all habits to the claims. */
export const fitted = (
  setting: Setting,
  lists: readonly ListItem[],
  beliefs: readonly Float64Array[],
  tally: Tally,
): Omit<Habits, 'learning'> => {
  const { network } = setting
  const lengths = new Float64Array(longest + 1).fill(0.5)
  const kept = new Float64Array((longest + 1) * (longest + 1))
  let [more, extras] = [1, 4]
  lists.forEach((list, at) => {
    const belief = beliefs[at] ?? new Float64Array()
    list.size.forEach((whole, t) => {
      const length = Math.min(whole, longest)
      lengths[length] = (lengths[length] ?? 0) + (belief[t] ?? 0)
    })
    for (let claim = network.claimStart[list.item] ?? 0; claim < (network.claimStart[list.item + 1] ?? 0); claim += 1) {
      const voice = setting.voice[claim] ?? 0
      const said = (network.candidateOfClaim[claim] ?? 0) - (network.candidateStart[list.item] ?? 0)
      list.size.forEach((whole, t) => {
        const share = voice * (belief[t] ?? 0)
        const both = list.shared[said * list.size.length + t] ?? 0
        const added = (list.claimed[said]?.length ?? 0) - both
        if (both > 0 && both < whole) kept[keptCell(whole, both)] = (kept[keptCell(whole, both)] ?? 0) + share
        if (added > 0) {
          more += share * (added - 1)
          extras += share * added
        }
      })
    }
  })
  const keptShare = kept.map((_, cell) => {
    const [length, count] = [Math.floor(cell / (longest + 1)), cell % (longest + 1)]
    if (count < 1 || count >= length) return 0
    let sum = 0
    for (let k = 1; k < length; k += 1) sum += 1 + (kept[keptCell(length, k)] ?? 0)
    return (1 + (kept[cell] ?? 0)) / sum
  })
  const ratesOf = (way: Way): Rates =>
    fittedRates(sumOverClaims(network, tally.events[way]), sumOverClaims(network, tally.trials[way]), expectedAtFirst[way])
  return {
    rates: { wrong: ratesOf('wrong'), extra: ratesOf('extra'), omit: ratesOf('omit') },
    lengths: shares(lengths),
    keptShare,
    more: more / extras,
    scatter: fittedScatter(setting, lists, beliefs),
  }
}
