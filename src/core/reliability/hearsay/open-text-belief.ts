/** From accuracies to beliefs: each voice adds the log of how much more probable its statement is where the value is true. */
import type { Voices } from './open-text-voices.js'

/** How many false values an item has that a voice may err to. */
export const falseValues = 3

const accuracies = { least: 0.01, most: 0.99 }

/** The log-odds that a statement adds to its value, never below zero: a voice that is mostly wrong tells nothing. */
export const loadOf = (accuracy: number): number => {
  const share = Math.min(accuracies.most, Math.max(accuracies.least, accuracy))
  return Math.max(0, Math.log((falseValues * share) / (1 - share)))
}

/** Values that nobody has named: as many as an item has false values at least, less those that are named. */
export const unnamed = (named: number): number => Math.max(0, falseValues + 1 - named)

/**
 * From loads to beliefs in the options from `first` to `last`, in place; what is left belongs to values that nobody has named. An option
 * that a person stands for has all belief, one that is denied none.
 */
export const settleOptions = (belief: Float64Array, first: number, last: number, trusted: Int8Array): void => {
  let [most, held] = [0, 0]
  for (let at = first; at < last; at += 1) {
    most = Math.max(most, belief[at] ?? 0)
    if (trusted[at] === 1) held += 1
  }
  let total = unnamed(last - first) * Math.exp(-most)
  for (let at = first; at < last; at += 1) {
    belief[at] = trusted[at] === -1 ? 0 : Math.exp((belief[at] ?? 0) - most)
    total += belief[at] ?? 0
  }
  for (let at = first; at < last; at += 1) {
    if (held > 0) belief[at] = trusted[at] === 1 ? 1 / held : 0
    else belief[at] = total > 0 ? (belief[at] ?? 0) / total : 0
  }
}

/** Beliefs in all options of a field. `accuracy` by voice, `worth` by statement: how much of a voice it counts for. */
export const believe = ({ field, start, voice, option, share }: Voices, accuracy: Float64Array, worth: Float64Array): Float64Array => {
  const belief = new Float64Array(field.trusted.length)
  const loads = accuracy.map(loadOf)
  for (let item = 0; item < field.items.length; item += 1) {
    for (let at = start[item] ?? 0; at < (start[item + 1] ?? 0); at += 1) {
      const on = option[at] ?? 0
      belief[on] = (belief[on] ?? 0) + (share[at] ?? 0) * (worth[at] ?? 0) * (loads[voice[at] ?? 0] ?? 0)
    }
    settleOptions(belief, field.optionStart[item] ?? 0, field.optionStart[item + 1] ?? 0, field.trusted)
  }
  return belief
}
