/**
 * Quantities in sentences, in the terms of the CQE and NewsQuant data: units by their long names, a per cent as its number,
 * one sign for hedge or change, the two ends of "eight or nine" apart.
 */
import { z } from 'zod'
import { tagSpan } from '../../../src/core/language/tagger.js'
import type { Sentence } from '../../../src/core/language/token.js'
import { readQuantities } from '../../../src/core/reading/quantities/find.js'
import type { ReadQuantity } from '../../../src/core/reading/quantities/read-quantity.js'
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
  pence: 'penny',
  time: 'count',
  person: 'people',
  'barrel of oil': 'barrel',
  'counted share': 'share',
  pound: 'pound sterling',
  'pound mass': 'pound-mass',
  tonne: 'metric ton',
}

const nameOf = (unit: string): string => {
  const [head = '', each] = unit.split(' per ')
  const isCode = /^[A-Z]{3}$/u.test(head)
  const name = shortCurrencies[head] ?? (isCode ? (currencyNames.of(head) ?? head).toLowerCase() : (dataNames[head] ?? head))
  return dataNames[unit] ?? (each && !unit.startsWith('revolution') ? `${name} per ${each}` : name)
}

/** One sign for both hedge and change: a hedge goes first; "as many as 14" and "starting at $9" are none there. */
const signOf = (text: string, { hedge, change, start, figure }: ReadQuantity): string => {
  const lead = text.slice(Math.max(0, figure.start - 12), figure.start)
  const before = text.slice(start, figure.start).toLowerCase()
  if (hedge === 'about' || /averag(?:ed|es|ing)\s*$/u.test(lead) || hedge === 'almost') return '~'
  if (hedge === 'more_than' || (hedge === 'at_least' && !before.startsWith('start'))) return '>'
  if (hedge === 'less_than' || hedge === 'at_most' || (hedge === 'up_to' && !before.startsWith('as '))) return '<'
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

/** "best" is "good", "oldest" is "old"; participles and "most" are left out. */
const plainWord = (word: string): string => {
  if (word === 'best' || word === 'better') return 'good'
  const stem = /^(\p{L}{3,})est$/u.exec(word)?.[1]
  if (stem === undefined) return word
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : stem.replace(/([bdgmnt])\1$/u, '$1').replace(/(?:rg|c|v|[^s]s)$/u, '$&e')
}
const modifiersOf = (phrase: string): string =>
  phrase
    .split(' ')
    .filter((word) => !/(?:ed|ing)$|^(?:most|more|last)$/u.test(word))
    .map(plainWord)
    .join(' ')

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
  const base = isCount ? `${modifiersOf(phrase.slice(0, phrase.length - words.length))}${dataNames[unit] ?? unit}` : nameOf(unit)
  return { unit: surface, normalized_unit: per && each && !base.includes(' per ') ? `${base} per ${each}` : base }
}

const predictionsOf = (text: string, quantity: ReadQuantity): Prediction[] => {
  const isWord = quantity.unitWords === null && quantity.unit === 'share'
  const factor = (quantity.unit === 'share' && !isWord) || quantity.unit === 'percentage point' ? 100 : 1
  const names = unitNames(text, quantity, isWord)
  const sign = signOf(text, quantity)
  return valuesFor(quantity, factor).map((value, index) => ({ value, ...names, change: index === 0 ? sign : '=' }))
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
