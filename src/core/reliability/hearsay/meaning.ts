/**
 * The meanings that sources give to an attribute. Where groups of sources consistently report different things (take-off and gate time),
 * each group agrees with itself: a fit that begins with one voice trusted finds the meaning of its group.
 */
import { falseValues } from './open-text-belief.js'
import { countsOf, type Expected, type Fit, fitOf } from './open-text-fit.js'
import type { Voices } from './open-text-voices.js'
import type { Meetings } from './shared-errors.js'

/** A voice with fewer contested statements suggests no meaning; and only the busiest do. */
const fewest = 20
const mostSuggested = 12
/** How far a voice that suggests a meaning is trusted at first. */
const trusting = 0.95
/** A voice that is right so often in a meaning that is known suggests no other. */
const explained = 0.8
/** Fits are one meaning where the shares of their voices that are right differ by less on average. */
const sameWithin = 0.05

const isSame = (one: Fit, other: Fit): boolean => {
  let [sum, weights] = [0, 0]
  one.count.forEach((count, voice) => {
    sum += Math.abs((one.right[voice] ?? 0) - (other.right[voice] ?? 0))
    weights += count
  })
  return sum <= sameWithin * weights
}

/** A meaning is what several independent voices report: what only one says is that voice's error. */
const isShared = ({ right, count }: Fit): boolean =>
  count.reduce((voices, said, voice) => (said >= fewest && (right[voice] ?? 0) > said / 2 ? voices + 1 : voices), 0) > 1

/** The meanings of a field: first the one that most voices suggest together, then each that differs from all before. */
export const meaningsOf = (voices: Voices, meetings: Meetings, expected: Expected): Fit[] => {
  const worth = new Float64Array(voices.voice.length).fill(1)
  const meanings = [fitOf(voices, meetings, expected, expected.mean)]
  const { count } = countsOf(voices, meanings[0]?.belief ?? worth)
  const suggesting = Array.from(count, (said, voice) => ({ said, voice }))
    .filter(({ said }) => said >= fewest)
    .sort((a, b) => b.said - a.said || a.voice - b.voice)
    .slice(0, mostSuggested)
  for (const { said, voice } of suggesting) {
    if (meanings.some(({ right }) => (right[voice] ?? 0) > explained * said)) continue
    const atFirst = expected.mean.map((_, at) => (at === voice ? trusting : 1 / (falseValues + 1)))
    const fit = fitOf(voices, meetings, expected, atFirst)
    if (!isShared(fit)) continue
    if (!meanings.some((held) => isSame(held, fit))) meanings.push(fit)
  }
  return meanings
}
