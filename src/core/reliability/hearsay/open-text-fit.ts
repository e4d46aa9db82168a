/** Beliefs and accuracies of the voices of one field, found in turns (expectation-maximization) until they agree. */
import { believe } from './open-text-belief.js'
import type { Voices } from './open-text-voices.js'
import { type Meetings, sharedErrorsOf, worthOf } from './shared-errors.js'

const mostRounds = 10
const mostTurns = 4
const settledWithin = 2e-3

/** By voice: how many contested statements it makes and how many of them are right. */
export interface Counts {
  readonly count: Float64Array
  readonly right: Float64Array
}

export interface Expected {
  /** By voice: the accuracy expected by what its sources do elsewhere, and for how many statements that counts. */
  readonly mean: Float64Array
  readonly strength: number
}

export interface Fit extends Counts {
  /** The same wherever another voice speaks, contested or not. */
  readonly met: Counts
  /** By option. */
  readonly belief: Float64Array
  /** By voice, and by statement how much of a voice it counts for. */
  readonly accuracy: Float64Array
  readonly worth: Float64Array
}

/** How many contested statements each voice makes, and how many of them are right by these beliefs; with `all` wherever another voice speaks. */
export const countsOf = ({ field, start, voice, option, share, contested, members }: Voices, belief: Float64Array, all = false): Counts => {
  const [count, right] = [new Float64Array(members.length), new Float64Array(members.length)]
  for (let item = 0; item < field.items.length; item += 1) {
    if (!contested[item] && !(all && (start[item + 1] ?? 0) - (start[item] ?? 0) > 1)) continue
    for (let at = start[item] ?? 0; at < (start[item + 1] ?? 0); at += 1) {
      const who = voice[at] ?? 0
      count[who] = (count[who] ?? 0) + (share[at] ?? 0)
      right[who] = (right[who] ?? 0) + (share[at] ?? 0) * (belief[option[at] ?? 0] ?? 0)
    }
  }
  return { count, right }
}

const accuracyOf = ({ count, right }: Counts, { mean, strength }: Expected): Float64Array =>
  mean.map((share, voice) => (share * strength + (right[voice] ?? 0)) / (strength + (count[voice] ?? 0)))

/** Fits a field from the accuracies given; what voices err to together is looked at anew after each time that the two agree. */
export const fitOf = (
  voices: Voices,
  meetings: Meetings,
  expected: Expected,
  accuracyAtFirst: Float64Array,
  worthAtFirst?: Float64Array,
): Fit => {
  let accuracy: Float64Array = accuracyAtFirst
  let worth: Float64Array = worthAtFirst ?? new Float64Array(voices.voice.length).fill(1)
  let belief = believe(voices, accuracy, worth)
  let counts = countsOf(voices, belief, true)
  for (let turn = 0; turn < mostTurns; turn += 1) {
    for (let round = 0; round < (turn === 0 ? 2 : mostRounds); round += 1) {
      belief = believe(voices, accuracy, worth)
      counts = countsOf(voices, belief, true)
      const next = accuracyOf(counts, expected)
      const change = next.reduce((most, share, voice) => Math.max(most, Math.abs(share - (accuracy[voice] ?? 0))), 0)
      accuracy = next
      if (change < settledWithin) break
    }
    if (meetings.pairs > 0) worth = worthOf(voices, meetings, sharedErrorsOf(voices, meetings, belief))
  }
  belief = believe(voices, accuracy, worth)
  return { belief, accuracy, worth, ...countsOf(voices, belief), met: countsOf(voices, belief, true) }
}
