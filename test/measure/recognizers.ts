/**
 * The English cases of Microsoft's Recognizers-Text for numbers, shares, ranges, money, measures, temperatures and ages: how many of
 * those that its JavaScript reads are read so here too, and why not the rest. A suite of one vendor's conventions, not a corpus.
 */
import { z } from 'zod'
import { tagSpan } from '../../src/core/language/tagger.js'
import { readQuantities } from '../../src/core/reading/quantities/find.js'
import type { ReadQuantity } from '../../src/core/reading/quantities/read-quantity.js'
import { textOf } from './lines.js'

const Result = z.object({
  Text: z.string(),
  TypeName: z.string(),
  Resolution: z.record(z.string(), z.unknown()).nullish(),
})
const Case = z.object({ Input: z.string(), NotSupported: z.string().optional(), Results: z.array(Result) })

type Expected = z.infer<typeof Result>
type RecognizerCase = z.infer<typeof Case>

export interface RecognizerRow {
  readonly model: string
  readonly cases: number
  readonly passed: number
  /** Why the others do not, the commonest first: what a reason is and how many cases it has. */
  readonly reasons: readonly { readonly reason: string; readonly cases: number }[]
}

interface Model {
  readonly model: string
  readonly file: string
  readonly fits: (quantity: ReadQuantity, expected: Expected, text: string) => boolean
}

const numberOf = (value: unknown): number => Number(String(value).replace(/[%,]/gu, ''))
const isClose = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= 1e-9 + 1e-6 * Math.abs(b)

const hasValue = ({ value, low, high }: ReadQuantity, expected: Expected, factor = 1): boolean => {
  const wanted = numberOf(expected.Resolution?.value)
  return [value, low, high].some((part) => isClose(part === null ? null : part * factor, wanted))
}

/** The stem that a name of theirs and one of ours share: "Square kilometer" and "square kilometre". */
const stem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/metre/gu, 'meter')
    .replace(/litre/gu, 'liter')
    .replace(/\b(?:metric ton|tonne)\b/gu, 'ton')
    .replace(/\bdegree (?=c|f)/gu, '')
    .replace(/\b(?:pound mass|pound-mass)\b/gu, 'pound')
    .replace(/barrel of oil/gu, 'barrel')
    .replace(/^c$/u, 'celsius')
    .replace(/^f$/u, 'fahrenheit')
    .replace(/^k$/u, 'kelvin')

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' })
const currencyName = (unit: string): string => {
  const [head = ''] = unit.split(' per ')
  return /^[A-Z]{3}$/u.test(head) ? (currencyNames.of(head) ?? head).toLowerCase() : head
}

/** Whether one name is the other or ends in it: "us dollar" and "dollar", "pound sterling" and "pound". */
const isLike = (ours: string, theirs: string): boolean =>
  ours === theirs || ours.endsWith(theirs) || theirs.endsWith(ours) || ours.startsWith(theirs) || theirs.startsWith(ours)

const models: readonly Model[] = [
  { model: 'Number', file: 'Number/NumberModel.json', fits: (quantity, expected) => hasValue(quantity, expected) },
  {
    model: 'NumberRange',
    file: 'Number/NumberRangeModel.json',
    fits: (quantity, expected) => endsOf(expected).every((end) => isClose(quantity.value, end)),
  },
  {
    model: 'Percent',
    file: 'Number/PercentModel.json',
    fits: (quantity, expected) => quantity.unit === 'share' && hasValue(quantity, expected, 100),
  },
  {
    model: 'Currency',
    file: 'NumberWithUnit/CurrencyModel.json',
    fits: (quantity, expected) =>
      hasValue(quantity, expected) && isLike(currencyName(quantity.unit ?? ''), String(expected.Resolution?.unit).toLowerCase()),
  },
  {
    model: 'Dimension',
    file: 'NumberWithUnit/DimensionModel.json',
    fits: (quantity, expected) =>
      hasValue(quantity, expected) && isLike(stem(quantity.unit ?? ''), stem(String(expected.Resolution?.unit))),
  },
  {
    model: 'Temperature',
    file: 'NumberWithUnit/TemperatureModel.json',
    fits: (quantity, expected) =>
      hasValue(quantity, expected) && isLike(stem(quantity.unit ?? ''), stem(String(expected.Resolution?.unit))),
  },
  {
    model: 'Age',
    file: 'NumberWithUnit/AgeModel.json',
    fits: (quantity, expected) =>
      hasValue(quantity, expected) && quantity.use === 'age' && quantity.unit === String(expected.Resolution?.unit).toLowerCase(),
  },
]

/** The finite ends of "[194,)" and "(,12]". */
const endsOf = (expected: Expected): number[] => (String(expected.Resolution?.value).match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number)

/** Why a case is not read as expected, by its words: the first row that fits. */
const reasons: readonly { readonly reason: string; readonly fits: (input: string, expected: Expected) => boolean }[] = [
  {
    reason: 'a unit without a number',
    fits: (_input, { Resolution }) => Resolution?.value === null || Resolution?.value === undefined,
  },
  { reason: 'powers and exponents', fits: (input) => /\d(?:\^|e)[-+\d]/iu.test(input) },
  { reason: 'dictated decimals and divisions ("point five", "one over three")', fits: (input) => /\b(?:point|over)\b/iu.test(input) },
  {
    reason: 'parts beyond tenths ("trillionths", "twenty-firsts", "hundred fifths")',
    fits: (_input, { Text }) => /(?:th|st|nd|rd)s?$/iu.test(Text),
  },
  {
    reason: 'bare digits that here are a date, a list, a name or a serial number',
    fits: (_input, { Text, TypeName }) => TypeName === 'number' && /^[-\d.,\s]+$/u.test(Text),
  },
  {
    reason: 'informal scales ("MM", "dozs", "10G")',
    fits: (_input, { Text, TypeName }) => TypeName === 'number' && /\d\s*[a-z]+$/iu.test(Text),
  },
  { reason: 'number words of speech ("nought", "negative one")', fits: (_input, { TypeName }) => TypeName === 'number' },
  { reason: 'rare names of units', fits: (_input, { TypeName }) => TypeName === 'dimension' || TypeName === 'temperature' },
  { reason: 'rare names of money', fits: (_input, { TypeName }) => TypeName === 'currency' },
]

const missed = ({ Input, Results }: RecognizerCase, { fits }: Model): Expected | null => {
  const quantities = readQuantities(Input, tagSpan(Input, { start: 0, end: Input.length }))
  return Results.find((expected) => !quantities.some((quantity) => fits(quantity, expected, Input))) ?? null
}

const rowOf = (model: Model, folder: string): RecognizerRow => {
  const cases = z
    .array(Case)
    .parse(JSON.parse(textOf(`${folder}/${model.file}`)))
    .filter(({ NotSupported, Results }) => !NotSupported?.includes('javascript') && Results.length > 0)
  const misses = cases.flatMap((row) => {
    const expected = missed(row, model)
    return expected === null ? [] : [reasons.find(({ fits }) => fits(row.Input, expected))?.reason ?? 'other']
  })
  const counts = new Map<string, number>()
  for (const reason of misses) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const sorted = [...counts].map(([reason, count]) => ({ reason, cases: count })).sort((a, b) => b.cases - a.cases)
  return { model: model.model, cases: cases.length, passed: cases.length - misses.length, reasons: sorted }
}

/** One row a model from the folder that holds `Number/` and `NumberWithUnit/`; cases that expect nothing are left out. */
export const recognizerRows = (folder: string): RecognizerRow[] => models.map((model) => rowOf(model, folder))
