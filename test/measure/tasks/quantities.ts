/**
 * Quantities in sentences, in the terms of the CQE and NewsQuant data: units by their long names, a per cent as its number,
 * one sign for hedge or change, the two ends of "eight or nine" apart.
 */
import { z } from 'zod'
import { tagSpan } from '../../../src/core/language/tagger.js'
import type { Sentence } from '../../../src/core/language/token.js'
import { type ReadQuantity, readQuantities } from '../../../src/core/reading/quantities/find.js'
import { linesOf } from '../lines.js'
import type { Task } from '../task.js'

const Row = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

interface Prediction {
  readonly value: number | string
  readonly unit: string
  readonly normalized_unit: string
  readonly change: string
}

const currencyNames = new Intl.DisplayNames('en', { type: 'currency' })
const shortCurrencies: Readonly<Record<string, string>> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  EUR: 'euro',
  pound: 'pound sterling',
  rupee: 'rupee',
  RUB: 'russian rouble',
}

/** Units whose name in the data is not ours. */
const dataNames: Readonly<Record<string, string>> = {
  'degree celsius': 'celsius',
  'degree fahrenheit': 'fahrenheit',
  share: 'percentage',
  'percentage point': 'percentage point',
  'revolution per minute': 'revolutions per minute',
  'pound mass': 'pound-mass',
  pence: 'penny',
  time: 'count',
  person: 'people',
  tonne: 'metric ton',
}

const nameOf = (unit: string): string => {
  const [head = '', each] = unit.split(' per ')
  const isCode = /^[A-Z]{3}$/u.test(head)
  const name = shortCurrencies[head] ?? (isCode ? (currencyNames.of(head) ?? head).toLowerCase() : (dataNames[head] ?? head))
  return dataNames[unit] ?? (each && !unit.startsWith('revolution') ? `${name} per ${each}` : name)
}

/** One sign for both hedge and change: a hedge goes first. */
const signOf = ({ modifier, change }: ReadQuantity): string => {
  if (modifier === 'about' || modifier === 'almost') return '~'
  if (modifier === 'more_than' || modifier === 'at_least') return '>'
  if (modifier === 'less_than' || modifier === 'at_most' || modifier === 'up_to') return '<'
  return change ?? '='
}

const valuesFor = (quantity: ReadQuantity, factor: number): (number | string)[] => {
  const { value, low, high, isVague, stem, joint } = quantity
  if (isVague) return stem === null ? [] : [`${stem}-${stem * 10}`]
  const times = (part: number): number => Number((part * factor).toPrecision(12))
  if (value !== null) return [times(value)]
  if (low === null || high === null) return []
  return joint === 'or' ? [times(low), times(high)] : [`${times(low)}-${times(high)}`]
}

const unitNames = (text: string, quantity: ReadQuantity, isPart: boolean): Pick<Prediction, 'unit' | 'normalized_unit'> => {
  const { unit, counted, use, each, per } = quantity
  const words = quantity.unitWords ? text.slice(quantity.unitWords.start, quantity.unitWords.end) : '-'
  if (use === 'age')
    return { unit: words, normalized_unit: `${unit === 'month' || unit === 'week' || unit === 'day' ? unit : 'year'} of age` }
  if (unit === null || isPart) return { unit: '-', normalized_unit: '-' }
  const phrase = counted ? text.slice(counted.start, counted.end) : words
  const isCount =
    counted !== null && quantity.unitWords !== null && quantity.unitWords.start >= counted.start && quantity.unitWords.end <= counted.end
  const head = words.length > 0 ? words : phrase
  const surface = isCount ? phrase : head
  const base = isCount ? `${phrase.slice(0, phrase.length - words.length)}${dataNames[unit] ?? unit}` : nameOf(unit)
  return { unit: surface, normalized_unit: per && each && !base.includes(' per ') ? `${base} per ${each}` : base }
}

const predictionsOf = (text: string, quantity: ReadQuantity): Prediction[] => {
  const isWord = quantity.unitWords === null && quantity.unit === 'share'
  const factor = (quantity.unit === 'share' && !isWord) || quantity.unit === 'percentage point' ? 100 : 1
  const names = unitNames(text, quantity, isWord)
  return valuesFor(quantity, factor).map((value) => ({ value, ...names, change: signOf(quantity) }))
}

const sentenceOf = (text: string): Sentence => tagSpan(text, { start: 0, end: text.length })

export const quantities: Task = {
  name: 'quantities',
  input: 'JSON lines {id, text}: the quantities of a sentence each',
  *predict(file) {
    for (const line of linesOf(file)) {
      const { id, text } = Row.parse(line)
      yield { id, quantities: readQuantities(text, sentenceOf(text)).flatMap((quantity) => predictionsOf(text, quantity)) }
    }
  },
}
