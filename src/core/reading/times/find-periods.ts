/** Periods of statements, from expressions of time with their prepositions. EDTF level 1 (ISO 8601-2). */
import type { Sentence } from '../../language/token.js'
import { readPeriod } from '../../values/period.js'
import { type PeriodView, periodRows } from '../en/period-rows.js'
import type { FoundPeriod, FoundTime } from '../time.js'
import { samePeriodsIn } from './same-period.js'

export interface PeriodContext {
  /** EDTF of the day on which the document appeared; null where it is not known. */
  readonly documentDay: string | null
  /** The last period told before this sentence, for "in the same period". */
  readonly previous: FoundPeriod | null
  /** All that were told before, in their order, for "over the four days": the last one that is as long. Taken instead of `previous`. */
  readonly before?: readonly FoundPeriod[]
}

/** So many periods back a text remembers. */
const memory = 20

const told = ({ previous, before }: PeriodContext): readonly FoundPeriod[] => before?.slice(-memory) ?? (previous ? [previous] : [])

const window = 40

const viewOf = (text: string, sentence: Sentence, times: readonly FoundTime[], at: number): PeriodView | null => {
  const [time, next, before] = [times[at], times[at + 1], times[at - 1]]
  if (!time) return null
  return {
    text,
    time,
    next,
    between: next ? text.slice(time.end, Math.min(next.start, time.end + window)) : '',
    lead: text.slice(Math.max(before?.end ?? sentence.start, time.start - window), time.start),
    trail: text.slice(time.end, Math.min(sentence.end, time.end + window)),
  }
}

const present = ({ start, end, value, rule }: FoundTime, documentDay: string | null): FoundPeriod[] => {
  const day = documentDay === null ? null : readPeriod(documentDay)
  if (value !== 'PRESENT_REF' || !day) return []
  return [{ start, end, period: day.text, isInferred: true, relation: 'as_of', rule }]
}

/** "The same period" is the one told before, whatever else it might be. */
const pointsBack = (text: string, { start, end, rule }: FoundTime): boolean =>
  rule === 'period_told' && /^(?:the same|that)\b/i.test(text.slice(start, end))

/** The periods of a sentence in their order: what `findTimes` found, joined with prepositions and with each other. */
export const findPeriods = (text: string, sentence: Sentence, times: readonly FoundTime[], context: PeriodContext): FoundPeriod[] => {
  const found: FoundPeriod[] = []
  for (let at = 0; at < times.length; at += 1) {
    const view = viewOf(text, sentence, times, at)
    if (!view) continue
    const { time } = view
    if (time.type === 'SET' || pointsBack(text, time)) continue
    found.push(...present(time, context.documentDay))
    for (const row of periodRows) {
      const reading = row.read(view)
      if (!reading || readPeriod(reading.period) === null) continue
      const { period, relation, isInferred, before = 0, after = 0, usesNext = false } = reading
      const end = usesNext ? Math.max(view.next?.end ?? 0, time.end + after) : time.end + after
      found.push({ start: time.start - before, end, period, isInferred, relation, rule: row.name })
      if (usesNext) at += 1
      break
    }
  }
  return [...found, ...samePeriodsIn(text, sentence, found, told(context))].sort((one, other) => one.start - other.start)
}
