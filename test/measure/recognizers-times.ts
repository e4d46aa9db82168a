/** How many of Recognizers-Text's English cases for dates and times are read alike, and why the rest are not. It encodes one vendor's conventions. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { tagText } from '../../src/core/language/tagger.js'
import type { FoundTime } from '../../src/core/reading/time.js'
import { findPeriods } from '../../src/core/reading/times/find-periods.js'
import { findTimes } from '../../src/core/reading/times/find-times.js'

const resolution = z.object({ values: z.array(z.object({ timex: z.string().optional() })).optional() })
const result = z.object({
  Text: z.string(),
  Start: z.number(),
  End: z.number(),
  TypeName: z.string().default(''),
  Resolution: resolution.optional(),
})
const specCase = z.object({
  Input: z.string(),
  Context: z.object({ ReferenceDateTime: z.string().optional() }).optional(),
  NotSupported: z.string().optional(),
  Results: z.array(result),
})

type Result = z.infer<typeof result>

/** What of a text was read: an expression of time, or a period of two of them. */
interface Read {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

const timeKinds: Readonly<Record<string, string>> = {
  date: 'DATE',
  daterange: 'DATE',
  datetime: 'TIME',
  datetimerange: 'TIME',
  time: 'TIME',
  timerange: 'TIME',
  duration: 'DURATION',
  set: 'SET',
}

const kindOf = ({ TypeName }: Result): string => timeKinds[TypeName.replace('datetimeV2.', '')] ?? TypeName

/** Without "the", "from", "in" and their like at the front: there the conventions differ and nothing is at stake. */
const core = (text: string, { start, end }: { start: number; end: number }): string =>
  text
    .slice(start, end)
    .toLowerCase()
    .replace(/^(?:(?:on|in|at|the|from|between|for|during|since|by|of) )+/, '')

const readOf = (text: string, day: string | null): Read[] => {
  const times: FoundTime[] = []
  const pairs: Read[] = []
  for (const sentence of tagText(text)) {
    const found = findTimes(text, sentence, { documentDay: day, before: times })
    times.push(...found)
    for (const { start, end, period } of findPeriods(text, sentence, found, { documentDay: day, previous: null }))
      if (!found.some((time) => time.end === end && time.start + 12 > start)) pairs.push({ start, end, type: 'DATE', value: period })
  }
  return [...pairs, ...times.filter(({ start, end }) => !pairs.some((pair) => pair.start <= start && pair.end >= end))]
}

const isComparable = (timex: string | undefined): timex is string => timex !== undefined && /^(?:\d{4}|XXXX-\d|XXXX-WXX-\d|P)/.test(timex)
const isSameValue = (timex: string, value: string): boolean =>
  timex === value || (timex.startsWith('XXXX-') && /^XXXX-\d\d/.test(timex) && value.endsWith(timex.slice(4))) || `${timex}:00` === value

type Outcome = 'alike' | 'alike, value apart' | string

const outcomeOf = (text: string, expected: readonly Result[], found: readonly Read[]): Outcome => {
  for (const wanted of expected) {
    const span = { start: wanted.Start, end: wanted.End + 1 }
    const timex = wanted.Resolution?.values?.[0]?.timex
    const near = found.filter(({ start, end }) => start < span.end && end > span.start)
    if (near.length === 0) return `not found: ${kindOf(wanted)}${timex?.startsWith('(') ? ' between two ends' : ''}`
    const hit = near.find((read) => core(text, read) === core(text, span))
    if (!hit) return timex?.startsWith('(') ? 'two ends found apart' : near.length > 1 ? 'found in pieces' : 'another stretch'
    if (hit.type !== kindOf(wanted)) return `another type: ${kindOf(wanted)} read as ${hit.type}`
  }
  if (found.length > expected.length) return 'more found than wanted'
  const isValueAlike = expected.every((wanted) => {
    const timex = wanted.Resolution?.values?.[0]?.timex
    return !isComparable(timex) || found.some(({ value }) => isSameValue(timex, value))
  })
  return isValueAlike ? 'alike' : 'alike, value apart'
}

export interface RecognizersReport {
  readonly file: string
  /** Cases that are meant for JavaScript. */
  readonly cases: number
  /** Same stretches and types; of these, also the same values where the two forms can be compared. */
  readonly alike: number
  readonly withValue: number
  /** Why the rest differ, most frequent first. */
  readonly reasons: readonly (readonly [string, number])[]
}

/** Runs one file of cases. */
export const recognizersTimes = (file: string): RecognizersReport => {
  const cases = z.array(specCase).parse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')))
  const meant = cases.filter(({ NotSupported = '' }) => !NotSupported.toLowerCase().includes('javascript'))
  const counts = new Map<string, number>()
  for (const { Input, Context, Results } of meant) {
    const outcome = outcomeOf(Input, Results, readOf(Input, Context?.ReferenceDateTime?.slice(0, 10) ?? null))
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  }
  const withValue = counts.get('alike') ?? 0
  const alike = withValue + (counts.get('alike, value apart') ?? 0)
  const reasons = [...counts].filter(([outcome]) => !outcome.startsWith('alike')).sort((one, other) => other[1] - one[1])
  return { file, cases: meant.length, alike, withValue, reasons }
}

/** Runs all files of a folder of cases for dates and times. */
export const recognizersTimesIn = (folder: string): RecognizersReport[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('DateTimeModel') && name.endsWith('.json'))
    .sort()
    .map((name) => ({ ...recognizersTimes(join(folder, name)), file: name }))
