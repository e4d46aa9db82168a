/**
 * Numbers that are no quantities: one row a kind, with the reason. The rows are tried in their order, each on a figure in its place.
 */
import { clockWords, labelNouns, months, phoneWords, scoreWords, streetWords, yearLeads } from '../en/no-quantity-words.js'
import type { Atom } from './atoms.js'
import type { Figure } from './figure.js'
import type { NounPhrase } from './noun-phrase.js'

/** A figure in its sentence, with what it counts. */
export interface Place {
  readonly atoms: readonly Atom[]
  readonly figure: Figure
  readonly phrase: NounPhrase | null
  /** Whether the head of what is counted is a plural. */
  readonly isPlural: boolean
}

export interface Refusal {
  readonly name: string
  readonly says: string
  readonly examples: readonly string[]
  readonly fits: (place: Place) => boolean
}

const lowerAt = ({ atoms }: Place, at: number): string => atoms[at]?.lower ?? ''
const before = (place: Place, back = 1): string => lowerAt(place, place.figure.from - back)
const behind = (place: Place, ahead = 0): string => lowerAt(place, place.figure.to + ahead)
const isBare = ({ figure }: Place): boolean => figure.money === null && figure.unit === null
const textOf = ({ atoms, figure }: Place): string => atoms[figure.start]?.text ?? ''
const isDigits = ({ figure }: Place): boolean => figure.form === 'digits'
const wholes = ({ figure }: Place): readonly number[] => [figure.value, figure.low, figure.high].filter((value) => value !== null)
const isMonth = (word: string, text: string): boolean => months.has(word) && /^\p{Lu}/u.test(text)
const monthAt = ({ atoms }: Place, at: number): boolean => isMonth(atoms[at]?.lower ?? '', atoms[at]?.text ?? '')
const ordinal = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/u

export const refusals: readonly Refusal[] = [
  {
    name: 'date',
    says: 'A number beside the name of a month is a day or a year.',
    examples: ['on 14 March', 'Oct. 31', 'March 14-17', 'June of 2018'],
    fits: (place) => {
      const { from, to } = place.figure
      if (!isBare(place) || !isDigits(place)) return false
      const isDay = wholes(place).every((value) => value >= 1 && value <= 31)
      if (isDay && (monthAt(place, to) || (behind(place) === 'of' && monthAt(place, to + 1)))) return true
      if (monthAt(place, from - 1) && (isDay || wholes(place).every((value) => value > 1000 && value < 2200))) return true
      return (
        place.phrase === null &&
        [2, 3].some((back) => monthAt(place, from - back)) &&
        ['of', ',', 'and', '-', '–', 'to'].includes(before(place)) &&
        isDay
      )
    },
  },
  {
    name: 'clock',
    says: 'A number of hours on the clock is a time.',
    examples: ['at 11 a.m.', '7 o’clock'],
    fits: (place) => isBare(place) && (clockWords.has(behind(place)) || behind(place).startsWith(':')),
  },
  {
    name: 'year',
    says: 'Four digits without a separator between 1000 and 2199 are a year where a word of time stands before them or no plural follows.',
    examples: ['in 2019', 'the 2008 crisis', '2022-23'],
    fits: (place) => {
      const { figure, isPlural } = place
      if (!isBare(place) || !/^(?:1\d|20|21)\d\d\.?$/u.test(textOf(place))) return false
      if (figure.value !== null && !Number.isInteger(figure.value)) return false
      if (figure.joint !== null) return (figure.low ?? 0) > 1000 && (figure.high ?? 0) < 2200 && (figure.high ?? 0) >= (figure.low ?? 0)
      const value = Number(textOf(place).replace('.', ''))
      if (!isPlural) return value >= 1400 || yearLeads.has(before(place))
      return value >= 1900 && value < 2060 && yearLeads.has(before(place))
    },
  },
  {
    name: 'label',
    says: 'A number behind a noun such as "Section", "Article", "No.", "Room" or "Flight" names one of them.',
    examples: ['Section 12', 'Article 407', 'Law No. 3902', 'Room 6', 'kilometre 71'],
    fits: (place) =>
      place.figure.money === null &&
      (isBare(place) || isDigits(place)) &&
      place.figure.unit === null &&
      labelNouns.has(before(place)) &&
      !place.isPlural,
  },
  {
    name: 'ordinal',
    says: 'Number words that end in an ordinal, and "a third" before a noun, tell a place in a row.',
    examples: ['twenty-first century', 'a third man'],
    fits: (place) => {
      const { atoms, figure } = place
      if (atoms[figure.to]?.text === '-' && ordinal.test(behind(place, 1)) && figure.form === 'words') return true
      if (figure.form !== 'fraction' || figure.value === null || figure.unit) return false
      const head = atoms[figure.to - 1]?.lower ?? ''
      const next = atoms[figure.to]
      return (
        !/s$/u.test(head) &&
        partial.test(head) &&
        (next?.text === '-' || next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ')
      )
    },
  },
  {
    name: 'address',
    says: 'A number before the name of a street is an address.',
    examples: ['12 Downing Street', '221 Baker Street'],
    fits: (place) => {
      if (!isBare(place) || !isDigits(place) || place.atoms[place.figure.to]?.tag !== 'PROPN') return false
      return [1, 2, 3].some((ahead) => streetWords.has(behind(place, ahead)) && place.atoms[place.figure.to + ahead]?.tag === 'PROPN')
    },
  },
  {
    name: 'phone',
    says: 'Digits with a leading zero, in groups, or behind words of telephones are a number to call.',
    examples: ['call 555-0142', '020 7946 0000'],
    fits: (place) => {
      const text = textOf(place)
      if (/^0\d/u.test(text) || /^\+\d{2,}$/u.test(text)) return true
      if (!isBare(place) || !isDigits(place)) return false
      return phoneWords.has(before(place)) && wholes(place).every((value) => value > 100)
    },
  },
  {
    name: 'score',
    says: 'Two figures with a dash between are a score where the second is not greater, or a word of winning stands beside them.',
    examples: ['2-1', 'won 3-4', 'a 0-2 defeat'],
    fits: (place) => {
      const { atoms, figure } = place
      if (!isBare(place) || !isDigits(place)) return false
      const isPair = atoms[figure.to]?.text.match(/^[-–]$/u) && atoms[figure.to]?.isGlued && /^\d/u.test(behind(place, 1))
      const isTail = /^[-–]$/u.test(before(place)) && atoms[figure.from]?.isGlued && /\d$/u.test(before(place, 2))
      if (isPair || isTail) return true
      const isDash = figure.joint === '-' && (figure.high ?? 0) < 200
      return isDash && (scoreWords.has(before(place)) || scoreWords.has(behind(place)) || (figure.low === 0 && place.phrase === null))
    },
  },
  {
    name: 'name',
    says: 'A bare whole number behind a name, or before one in the singular, is part of the name.',
    examples: ['iPhone 6', 'Boeing 737', 'Windows 10 users', '787 Dreamliner'],
    fits: (place) => {
      const { atoms, figure, phrase, isPlural } = place
      if (!isBare(place) || !isDigits(place) || figure.joint !== null || isPlural) return false
      const previous = atoms[figure.from - 1]
      if (previous?.tag === 'PROPN' && !previous.text.endsWith(',') && phrase === null) return true
      if (previous?.text === '-' && previous.isGlued) return true
      return phrase !== null && atoms[phrase.head]?.tag === 'PROPN' && figure.value !== 1
    },
  },
  {
    name: 'list_number',
    says: 'A number alone at the beginning or the end of a line, with a stop or a bracket behind it, counts its lines.',
    examples: ['3) Bring water.', '2. The mayor resigned'],
    fits: (place) => isBare(place) && isDigits(place) && place.figure.from === 0 && ['.', ')', ':'].includes(behind(place)),
  },
]

const partial = /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|quarter|half|twentieth|hundredth)$/u

/** The first row that refuses a figure in its place; null where it is a quantity. */
export const refusalOf = (place: Place): Refusal | null => refusals.find(({ fits }) => fits(place)) ?? null
