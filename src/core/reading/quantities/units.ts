/** Units beside a number: signs of money before it, and measures, money and shares behind it. */
import { senseOf } from '../../values/unit.js'
import { measureSigns, measureWords, pointWords, shareWords } from '../en/measure-words.js'
import { dollarPrefixes, doubtfulMoney, moneyNames, moneySigns } from '../en/money-words.js'
import type { Atom } from './atoms.js'
import { afterHyphen } from './scale.js'

type Atoms = readonly Atom[]

/** A unit from atom `from` up to, without, atom `to`. */
export interface UnitWords {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly sort: 'physical' | 'money' | 'share' | 'point'
  /** Written to the number with a hyphen: "16-tonne", "five-year". */
  readonly isHyphened: boolean
}

/** Codes that are English words or initials in capitals are none here: "ALL", "TRY". */
const wordCodes = new Set(['ALL', 'ANG', 'BAM', 'BOB', 'COP', 'CUP', 'GEL', 'LAK', 'MAD', 'MOP', 'PEN', 'SOS', 'TOP', 'TRY', 'XXX'])
const codes = new Set(Intl.supportedValuesOf('currency').filter((code) => !wordCodes.has(code)))
const firstDigit = /^[+-]?[.\d]/u

const signOf = (atom: Atom): string | undefined => moneySigns.get(atom.lower) ?? (codes.has(atom.text) ? atom.text : undefined)

/** "a $1 billion suit" is in no Australian dollars. */
const articleLike = new Set(['a', 's', 'r'])

/** Money before a number: "$", "US $", "EUR", "HK$"; null where none stands there or no figure follows. */
export const moneyBefore = (atoms: Atoms, at: number): UnitWords | null => {
  const [one, two] = [atoms[at], atoms[at + 1]]
  if (!one || !two) return null
  const row = (to: number, name: string): UnitWords | null => {
    const next = atoms[to]
    return next && (firstDigit.test(next.text) || (next.tag === 'NUM' && moneySigns.has(atoms[to - 1]?.text ?? '')))
      ? { from: at, to, name, sort: 'money', isHyphened: false }
      : null
  }
  const prefixed = two.text === '$' && !articleLike.has(one.text) ? dollarPrefixes.get(one.lower) : undefined
  if (prefixed) return row(at + 2, prefixed)
  const sign = signOf(one)
  if (!sign) return null
  return signOf(two) === sign || two.text === '$' ? row(at + 2, sign) : row(at + 1, sign)
}

/** The words from one atom to another as they stand, in lower case, blanks as they are. */
const phrase = (atoms: Atoms, from: number, to: number): string => {
  let words = ''
  for (let at = from; at < to; at += 1) words += `${at > from && !atoms[at]?.isGlued ? ' ' : ''}${atoms[at]?.text ?? ''}`
  return words
}

const singulars = (words: string): string[] =>
  words.endsWith('ies')
    ? [words, `${words.slice(0, -3)}y`]
    : words.endsWith('s')
      ? [words, words.slice(0, -1), words.replace(/es$/u, '')]
      : [words]

const lookUp = (words: string, table: ReadonlyMap<string, string>): string | undefined => {
  for (const form of singulars(words)) {
    const name = table.get(form)
    if (name !== undefined) return name
  }
  return undefined
}

/** Signs of one or two letters that are words as well: units only right behind digits. */
const isBareLetter = /^(?:[A-Za-z]|in|ms|mb|MB|GB|ha|ps|PS|mi|min|sec|MP|rad)$/u
const nounTags = new Set(['NOUN', 'PROPN', 'SYM', 'X', 'NUM'])

const measureAt = (
  atoms: Atoms,
  from: number,
  to: number,
  isDigits: boolean,
  isGlued: boolean,
): Pick<UnitWords, 'name' | 'sort'> | null => {
  const words = phrase(atoms, from, to).replace(/(?<=^[a-z]{1,3})\.$/u, '')
  const lower = words.toLowerCase()
  if (pointWords.has(lower)) return { name: 'percentage point', sort: 'point' }
  if (shareWords.has(lower)) return { name: 'share', sort: 'share' }
  const sign = isDigits ? (measureSigns.get(words) ?? measureSigns.get(words.replace(/\.$/u, ''))) : undefined
  if (
    sign &&
    (!isBareLetter.test(words) || isGlued || (words.length > 1 && words !== 'in') || (words === 'm' && atoms[to]?.tag !== 'NOUN'))
  ) {
    return { name: sign, sort: 'physical' }
  }
  const physical = lookUp(lower, measureWords)
  if (physical) return { name: physical, sort: 'physical' }
  const isLone = to - from === 1
  const lone = isLone && !(atoms[to]?.isGlued && firstDigit.test(atoms[to]?.text ?? '')) ? atoms[from] : undefined
  const money = (lone && signOf(lone)) ?? lookUp(lower, moneyNames)
  if (!money) return null
  if (isLone && doubtfulMoney.has(singulars(lower).at(-1) ?? lower) && !nounTags.has(atoms[from]?.tag ?? '')) return null
  return { name: money, sort: 'money' }
}

/** A sign in brackets: "20 (kg)". */
const bracketedAt = (atoms: Atoms, at: number): UnitWords | null => {
  const [open, inside, close] = [atoms[at]?.text ?? '', atoms[at + 1]?.text ?? '', atoms[at + 2]?.text ?? '']
  const name = '([{<'.includes(open || '?') && ')]}>'.includes(close || '?') ? measureSigns.get(inside) : undefined
  return name === undefined ? null : { from: at + 1, to: at + 3, name, sort: 'physical', isHyphened: false }
}

/** The longest unit that stands at an atom behind a number, a hyphen between them allowed. */
export const unitAfter = (atoms: Atoms, after: number, isDigits: boolean): UnitWords | null => {
  const joined = afterHyphen(atoms, after)
  const isApart = joined === after && atoms[after]?.text === '-' && measureWords.has(atoms[after + 1]?.lower ?? '')
  const bracketed = isDigits ? bracketedAt(atoms, after) : null
  if (bracketed) return bracketed
  const from = isApart ? after + 1 : joined
  const isHyphened = from > after
  for (let to = Math.min(from + 4, atoms.length); to > from; to -= 1) {
    const found = measureAt(atoms, from, to, isDigits, atoms[from]?.isGlued === true && !isHyphened)
    if (!found) continue
    return { from, to, isHyphened, ...found }
  }
  return null
}

/** The name by which answers call a count noun: "soldiers" → "soldier"; shares of a company are no shares of a whole. */
export const countName = (noun: Atom): string => {
  const { sort, name } = senseOf(noun.lower)
  return sort === 'share' ? `counted ${noun.lemma}` : name
}
