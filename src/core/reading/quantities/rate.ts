/** Rates behind a figure and its unit: "a month", "per day", "every year", "daily", "per barrel", "/ h". */
import { rateAdverbs, rateTimes } from '../en/measure-words.js'
import type { Atom } from './atoms.js'

type Atoms = readonly Atom[]

export interface Rate {
  readonly to: number
  /** ISO 8601 duration, null where it is no time. */
  readonly per: string | null
  /** The word that it is taken by: "month", "barrel". */
  readonly each: string
}

const articles = new Set(['a', 'an', 'each', 'every'])
/** "$14 million a year earlier" is no rate. */
const agoWords = new Set(['ago', 'earlier', 'later', 'before', 'after', 'from', 'on'])
const shortTimes: ReadonlyMap<string, string> = new Map([
  ['annum', 'year'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['s', 'second'],
  ['sec', 'second'],
  ['ms', 'millisecond'],
])
const named = new Set(['per', '/'])

/** The rate at an atom; articles lead to times only, or after money to a noun ("$2 a gallon"). */
export const rateAt = (atoms: Atoms, at: number, isMoney: boolean): Rate | null => {
  const lead = atoms[at]
  if (!lead) return null
  const adverb = rateAdverbs.get(lead.lower)
  if (adverb) return { to: at + 1, per: adverb, each: lead.lower }
  const start = lead.text === '-' && atoms[at + 1]?.lower === 'a' ? at + 1 : at
  const word = atoms[start]?.lower ?? ''
  const isNamed = named.has(word)
  if (!isNamed && !articles.has(word)) return null
  const next = atoms[start + 1]?.text === '-' ? start + 2 : start + 1
  const noun = atoms[next]
  if (!noun || (noun.tag !== 'NOUN' && noun.tag !== 'PROPN' && !isNamed)) return null
  const time = rateTimes.get(noun.lower)
  if (time && !isNamed && agoWords.has(atoms[next + 1]?.lower ?? '')) return null
  const each = shortTimes.get(noun.lower) ?? noun.lower
  if (time) return { to: next + 1, per: time, each }
  const isNoun = noun.tag === 'NOUN' || noun.tag === 'PROPN'
  return isNoun && (isNamed || (isMoney && word === 'a')) ? { to: next + 1, per: null, each } : null
}

/** Words at which a clause of its own begins, and with it what a rate further on is of. */
const clauses = new Set('that which who whom whose after before when while because as where if since until than , ; : ( ) " “ ”'.split(' '))
const lateWindow = 15

/** A rate later in the clause: "30,000 men leave their units every month". */
export const lateRate = (atoms: Atoms, from: number): Rate | null => {
  for (let at = from; at < Math.min(from + lateWindow, atoms.length); at += 1) {
    const atom = atoms[at]
    if (!atom || atom.tag === 'NUM' || clauses.has(atom.lower)) return null
    const rate = atom.lower === 'every' || atom.lower === 'each' || atom.lower === 'per' ? rateAt(atoms, at, false) : null
    if (rate?.per) return rate
  }
  return null
}
