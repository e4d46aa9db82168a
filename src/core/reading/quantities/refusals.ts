/** Table: numbers that are no quantities, one row a kind, with the reason. The rows are tried in their order, each on a figure in its place. */
import { clockWords, labelNouns, months, phoneWords, scoreWords, streetWords, yearLeads } from '../en/no-quantity-words.js'
import type { Atom } from './atoms.js'
import type { Figure } from './figure-shape.js'
import type { FoundHedge } from './hedge.js'
import type { NounPhrase } from './noun-phrase.js'

/** A figure in its sentence, with what it counts. */
export interface Place {
  readonly hedge: FoundHedge | null
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
/** Months that spell as other words do: in small letters they are months only behind a word of time. */
const doubtfulMonths = new Set(['may', 'march', 'mar', 'mar.', 'dec', 'jan', 'sept', 'sep'])
const isWord = /^\p{Ll}/u
const monthAt = ({ atoms, figure }: Place, at: number): boolean => {
  const atom = atoms[at]
  if (!atom || !months.has(atom.lower)) return false
  if (!doubtfulMonths.has(atom.lower) || !isWord.test(atom.text)) return true
  return ['on', 'in', 'since', 'until', 'by', 'of'].includes(atoms[Math.min(at, figure.from) - 1]?.lower ?? '')
}
/** Digits glued to a sign that is glued to digits: the end of "2019-09-01T10:38:07". */
const isTail = ({ atoms, figure }: Place, sign: string): boolean => {
  const [two, one] = [atoms[figure.from - 2], atoms[figure.from - 1]]
  return one?.text === sign && one.isGlued && atoms[figure.from]?.isGlued === true && /\d$/u.test(two?.text ?? '')
}

/** Hedges that go with a year as well as with an amount. */
const timeHedges = new Set(['about', 'around', 'circa', 'ca', 'c.', 'early', 'over', '~'])
const auxiliaries = new Set(['had', 'has', 'have', 'having', 'was', 'were', 'is', 'are'])

/** "March 9 2018", "Dec. 12, 1994": behind the day of a month. */
const isDate = ({ atoms, figure }: Place): boolean => {
  const day = atoms[figure.from - 1]?.text === ',' ? figure.from - 2 : figure.from - 1
  const month = atoms[day - 1]
  return /^\d{1,2}(?:st|nd|rd|th)?$/u.test(atoms[day]?.text ?? '') && month !== undefined && months.has(month.lower)
}

const ordinal = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/u

const isCapital = /^\p{Lu}/u
const links = new Set(['of', 'for'])
const isNameLike = /^\p{Lu}|^\p{Ll}\p{Lu}/u
const pointers = new Set(['the', 'these', 'those', 'other', 'either'])
const rowLeads = new Set(['top', 'bottom', 'last', 'first', 'final', 'big', 'next'])

/** A word with a capital right before, which no sentence's beginning gives it; days and months are none. */
const isNameBefore = ({ atoms, figure }: Place): boolean => {
  const previous = atoms[figure.from - 1]
  if (!previous || !isNameLike.test(previous.text) || days.has(previous.lower) || previous.tag === 'PRON' || previous.tag === 'DET')
    return false
  return previous.tag === 'PROPN' || figure.from > 1
}
const days = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

const smallWords = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON', 'ADV', 'VERB', 'AUX'])

/** Whether the name before is one that an article or adjective leads in, or that begins the sentence: "the iPhone 11 cameras". */
const isNamed = ({ atoms, figure }: Place): boolean => {
  let at = figure.from - 1
  while (at >= 0 && isNameLike.test(atoms[at]?.text ?? '') && !smallWords.has(atoms[at]?.tag ?? '')) at -= 1
  return at < 0 || ['DET', 'ADJ'].includes(atoms[at]?.tag ?? '')
}

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
    fits: (place) => isBare(place) && (clockWords.has(behind(place)) || behind(place).startsWith(':') || isTail(place, ':')),
  },
  {
    name: 'year',
    says: 'Four digits without a separator from 1000 to 2199 are a year behind a word of time; from 1900 to 2059 also elsewhere, unless a hedge or a verb stands before them and a plural behind.',
    examples: ['in 2019', 'the 2008 crisis', '2022-23', 'had 1988 sales'],
    fits: (place) => {
      const { atoms, figure, hedge, isPlural } = place
      if (figure.money || (figure.unit && figure.unit.sort !== 'money') || !/^(?:1\d|20|21)\d\d\.?$/u.test(textOf(place))) return false
      if (figure.unit !== null || (figure.value !== null && !Number.isInteger(figure.value))) return false
      if (figure.joint !== null) return (figure.low ?? 0) > 1000 && (figure.high ?? 0) < 2200
      const value = Number(textOf(place).replace('.', ''))
      if (value !== figure.value) return false
      if (isDate(place)) return true
      if (hedge && !timeHedges.has(atoms[hedge.at]?.lower ?? '')) return false
      const lead = before(place)
      if (value < 1900 || value >= 2060) return yearLeads.has(lead) && !isPlural
      return !isPlural || atoms[figure.from - 1]?.tag !== 'VERB' || auxiliaries.has(lead)
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
      !(place.isPlural && place.phrase?.from === place.figure.to),
  },
  {
    name: 'ordinal',
    says: 'Number words that end in an ordinal, and "a third" before a noun, tell a place in a row.',
    examples: ['twenty-first century', 'a third man'],
    fits: (place) => {
      const { atoms, figure } = place
      if (atoms[figure.to]?.text === '-' && ordinal.test(behind(place, 1)) && figure.form === 'words') return true
      if (figure.form !== 'fraction' || figure.value === null) return false
      const head = atoms[figure.to - 1]?.lower ?? ''
      const next = atoms[figure.to]
      if (figure.unit && (head === 'half' || head === 'quarter')) return false
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
    says: 'Digits with a leading zero, ten or more without a separator, or behind words of telephones are a number to call or to file by.',
    examples: ['call 555-0142', '020 7946 0000'],
    fits: (place) => {
      const text = textOf(place)
      if (/^0\d/u.test(text) || /^\+\d{2,}$/u.test(text) || /^\d{10,}$/u.test(text) || text === '911') return true
      if (isDigits(place) && [1, 2].some((back) => /^\+?0\d+$/u.test(before(place, back)) && /^[\d+-]+$/u.test(before(place)))) return true
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
      const isRatio = atoms[figure.to]?.text === '-' && atoms[figure.to + 1]?.lower === 'to' && /^\d/u.test(behind(place, 2))
      const isPair = atoms[figure.to]?.text.match(/^[-–]$/u) && atoms[figure.to]?.isGlued && /^\d/u.test(behind(place, 1))
      const isTail = /^[-–]$/u.test(before(place)) && atoms[figure.from]?.isGlued && /\d$/u.test(before(place, 2))
      if (isPair || isTail || isRatio) return true
      const isDash = figure.joint === '-' && (figure.high ?? 0) < 200
      return isDash && (scoreWords.has(before(place)) || scoreWords.has(behind(place)) || (figure.low === 0 && place.phrase === null))
    },
  },
  {
    name: 'name',
    says: 'A bare whole number behind a name, or before one in the singular, is part of the name.',
    examples: ['iPhone 6', 'Boeing 737', 'the Windows 10 users', '787 Dreamliner', 'a Group of 20 meeting', 'a 401(k)'],
    fits: (place) => {
      const { atoms, figure, phrase, isPlural, hedge } = place
      if (!isBare(place) || !isDigits(place) || figure.joint !== null || textOf(place).includes(',')) return false
      if (!Number.isInteger(figure.value) || (figure.value ?? 0) >= 1e4) return false
      if (links.has(before(place)) && isCapital.test(atoms[figure.from - 2]?.text ?? '') && figure.from > 2 && !isPlural && phrase !== null)
        return true
      if (atoms[figure.to]?.text === '(' && atoms[figure.to]?.isGlued && /^[a-z]$/iu.test(behind(place, 1))) return true
      if (isNameBefore(place) && (!isPlural || isNamed(place))) return true
      return hedge === null && phrase !== null && !isPlural && atoms[phrase.head]?.tag === 'PROPN' && figure.value !== 1
    },
  },
  {
    name: 'named_word',
    says: 'A number word with a capital amid a sentence, beside a name, is part of the name.',
    examples: ['the Big Ten', 'BBC One', 'the Group of Seven', 'Channel Four News'],
    fits: (place) => {
      const { atoms, figure } = place
      if (figure.form !== 'words' || figure.from === 0 || !isCapital.test(textOf(place)) || figure.unit) return false
      const previous = atoms[figure.from - 1]
      const next = atoms[figure.to]
      return (
        isCapital.test(previous?.text ?? '') ||
        (isCapital.test(next?.text ?? '') && previous?.tag !== 'PUNCT') ||
        (links.has(before(place)) && isCapital.test(atoms[figure.from - 2]?.text ?? ''))
      )
    },
  },
  {
    name: 'inside_word',
    says: 'A number within a hyphened word is part of the word.',
    examples: ['a hard-five finish', 'catch-22', 'covid-19'],
    fits: ({ atoms, figure }) => {
      const [two, one] = [atoms[figure.from - 2], atoms[figure.from - 1]]
      return one?.text === '-' && one.isGlued && atoms[figure.from]?.isGlued === true && /\p{L}$/u.test(two?.text ?? '')
    },
  },
  {
    name: 'pronoun_one',
    says: '"One" that counts nothing is a pronoun.',
    examples: ['each one', 'one can already', 'the one that stayed'],
    fits: ({ atoms, figure, phrase }) =>
      figure.form === 'words' &&
      figure.value === 1 &&
      atoms[figure.from]?.lower === 'one' &&
      !figure.unit &&
      phrase === null &&
      atoms[figure.to]?.lower !== 'of',
  },
  {
    name: 'pronoun_two',
    says: '"The two", "these three" that count nothing stand for persons or things named before.',
    examples: ['compare the two', 'those three'],
    fits: (place) => {
      const { figure, phrase } = place
      if (figure.form !== 'words' || figure.unit || figure.money || phrase !== null || (figure.value ?? 99) > 10) return false
      return pointers.has(before(place)) && behind(place) !== 'of'
    },
  },
  {
    name: 'place_in_row',
    says: '"The top three" and "the last four" with nothing behind are places in a row.',
    examples: ['in the bottom three', 'the final four'],
    fits: (place) => isBare(place) && place.phrase === null && rowLeads.has(before(place)) && wholes(place).every((value) => value < 1000),
  },
  {
    name: 'listed',
    says: 'A number before a bracket that nothing opened counts the points of a list.',
    examples: ['1) bring water, 2) bring bread'],
    fits: (place) => {
      const { atoms, figure } = place
      if (!isBare(place) || !isDigits(place) || behind(place) !== ')') return false
      for (let at = figure.from - 1; at >= Math.max(0, figure.from - 12); at -= 1) {
        if (atoms[at]?.text === '(') return at === figure.from - 1 && (figure.value ?? 99) < 10
        if (atoms[at]?.text === ')') return true
      }
      return true
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
