/**
 * Which meaning of each attribute is the one that is asked for. No item can tell, since each group agrees with itself. What can: a meaning
 * is the better, the more it makes those right who are right elsewhere, and those wrong who are wrong elsewhere.
 */
import { logit } from '../numeric/log-odds.js'
import { sumOf } from '../numeric/sum.js'
import { noise } from '../settle.js'
import type { Counts, Fit } from './open-text-fit.js'
import type { Voices } from './open-text-voices.js'
import { expectedShare, logPredictive, skillsFrom, spreadOfSkill, tellsOfSkill } from './skill.js'

/** Strong evidence, a factor of 20 (Kass & Raftery 1995): less does not turn the voices' majority over. */
const strong = 3
/** Voices that give an attribute one meaning are no wholly independent witnesses: their evidence counts half. */
const tempered = 0.5
/** A rival of less is not followed up. */
const fewestOdds = 0.02

/** What one meaning of one field tells of the skills of its voices. */
interface Telling {
  /** In log-odds: of all that is said where another voice speaks. */
  readonly ease: number
  /** By voice. */
  readonly tells: readonly (readonly number[])[]
}

/** The ease of an attribute, in log-odds: by the share of right statements, each voice alike once it has said enough. */
export const easeOf = ({ right, count }: Counts): number => {
  let [sum, weights] = [2 * 0.75, 2]
  count.forEach((n, voice) => {
    if (n === 0) return
    const weight = n / (n + 5)
    sum += (weight * (right[voice] ?? 0)) / n
    weights += weight
  })
  return spreadOfSkill * logit(Math.min(0.98, Math.max(0.02, sum / weights)))
}

/** What a fit tells of the skills of its voices, where what sources do elsewhere counts for `strength` statements. */
export const tellingOf = (fit: Fit, strength: number): Telling => {
  const ease = easeOf(fit)
  return { ease: easeOf(fit.met), tells: Array.from(fit.count, (n, voice) => tellsOfSkill(fit.right[voice] ?? 0, n, ease, strength)) }
}

/** By field and source: its voice there, -1 where it says nothing. */
export const voiceOfSource = (fields: readonly Voices[], sources: number): Int32Array[] =>
  fields.map(({ members }) => {
    const of = new Int32Array(sources).fill(-1)
    members.forEach((group, voice) => {
      for (const source of group) of[source] = voice
    })
    return of
  })

/** By voice of the field: what its sources' other fields tell of their skill, each source alike. */
export const skillsElsewhere = (
  field: number,
  { members }: Voices,
  chosen: readonly Telling[],
  voiceOf: readonly Int32Array[],
): number[][] =>
  members.map((sources) => {
    const each = sources.map((source) => {
      const told = chosen.flatMap(({ tells }, other) => {
        const voice = voiceOf[other]?.[source] ?? -1
        return other === field || voice < 0 ? [] : [tells[voice] ?? []]
      })
      return skillsFrom(told)
    })
    return (each[0] ?? []).map((_, at) => each.reduce((sum, one) => sum + (one[at] ?? 0), 0) / each.length)
  })

/** By voice: ln of how probable what it says is in a meaning, by what its sources do elsewhere. */
const coherence = (skills: readonly (readonly number[])[], { tells }: Telling): number[] =>
  skills.map((probabilities, voice) => logPredictive(probabilities, tells[voice] ?? []))

/**
 * By field the weights of its meanings, which add up to one. One or two fields at a time turn to another meaning while that coheres
 * better; each rival of the chosen meaning keeps the odds that it is the better one.
 */
export const chooseMeanings = (
  fields: readonly Voices[],
  meanings: readonly (readonly Fit[])[],
  strength: number,
  sources: number,
): number[][] => {
  const voiceOf = voiceOfSource(fields, sources)
  const tellings = meanings.map((fits) => fits.map((fit) => tellingOf(fit, strength)))
  const chosen = meanings.map(() => 0)
  const tellingsOf = (choice: readonly number[]): Telling[] => choice.map((at, field) => tellings[field]?.[at] ?? { ease: 0, tells: [] })
  /** How much better a choice coheres that differs from another in the fields given, one field after the other. */
  const gain = (choice: readonly number[], turns: readonly { field: number; to: number }[]): number => {
    const now = [...choice]
    return turns.reduce((sum, { field, to }) => {
      const voices = fields[field]
      const [before, after] = [tellings[field]?.[now[field] ?? 0], tellings[field]?.[to]]
      if (!voices || !before || !after) return sum
      const skills = skillsElsewhere(field, voices, tellingsOf(now), voiceOf)
      now[field] = to
      return sum + sumOf(coherence(skills, after)) - sumOf(coherence(skills, before))
    }, 0)
  }
  const turns = meanings.flatMap((fits, field) => fits.map((_, to) => ({ field, to })))
  for (;;) {
    const open = turns.filter(({ field, to }) => chosen[field] !== to)
    const options = [
      ...open.map((turn) => [turn]),
      ...open.flatMap((one) => open.flatMap((other) => (one.field < other.field ? [[one, other]] : []))),
    ]
    let [best, most]: [typeof turns, number] = [[], 0]
    for (const option of options) {
      const by = gain(chosen, option) - strong
      if (by > most + noise) [best, most] = [option, by]
    }
    if (best.length === 0) break
    for (const { field, to } of best) chosen[field] = to
  }
  return fields.map((voices, field) => {
    const skills = skillsElsewhere(field, voices, tellingsOf(chosen), voiceOf)
    const held = chosen[field] ?? 0
    const coherences = (tellings[field] ?? []).map((telling) => coherence(skills, telling))
    const odds = coherences.map((rival) => {
      const share = Math.min(1, Math.exp(tempered * (sumOf(rival) - sumOf(coherences[held] ?? []))))
      return share < fewestOdds ? 0 : share
    })
    return odds.map((one) => one / sumOf(odds))
  })
}

/** The accuracy that is expected of each voice of a field by what its sources do elsewhere. */
export const expectedOf = (field: number, voices: Voices, chosen: readonly Telling[], voiceOf: readonly Int32Array[]): Float64Array => {
  const ease = chosen[field]?.ease ?? 0
  return Float64Array.from(skillsElsewhere(field, voices, chosen, voiceOf), (skills) => expectedShare(skills, ease))
}
