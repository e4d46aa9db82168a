/** A cheap look at one word: whether a figure can begin there at all. */
import { dollarPrefixes, moneySigns } from '../en/money-words.js'
import { fractionSigns, openNumbers, openScales, partWords, scaleWords, smallNumbers } from '../en/number-words.js'
import type { Atom } from './atoms.js'

const starters: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...openScales.keys(),
  ...openNumbers.keys(),
  ...fractionSigns.keys(),
  ...moneySigns.keys(),
  'half',
  'quarter',
  'most',
])
/** What may follow "a", "an" and "the" where a figure begins with them: "a dozen", "a third", "the majority". */
const seconds: ReadonlySet<string> = new Set([...scaleWords.keys(), ...partWords.keys(), ...openNumbers.keys(), 'majority', '-', '$'])
const articles = new Set(['a', 'an', 'the'])

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a figure may begin at an atom: a digit, a sign, a word for a number, a code of money. */
export const mayBegin = (atoms: readonly Atom[], at: number): boolean => {
  const atom = atoms[at]
  if (!atom) return false
  const { text, lower } = atom
  const first = text.charCodeAt(0)
  if (isDigit(first) || ((first === 43 || first === 45 || first === 46) && isDigit(text.charCodeAt(1)))) return true
  if (articles.has(lower)) return seconds.has(atoms[at + 1]?.lower ?? '')
  if (starters.has(lower)) return true
  const next = atoms[at + 1]?.text
  if (next === undefined) return false
  return (text.length === 3 && isDigit(next.charCodeAt(0)) && text === text.toUpperCase()) || (next === '$' && dollarPrefixes.has(lower))
}
