/** Hedges around a figure: the longest phrase of the table that ends right before it, or begins right behind it. */
import type { Modifier } from '../../claims/statement.js'
import { fillers, hedges } from '../en/hedges.js'
import type { Atom } from './atoms.js'

type Atoms = readonly Atom[]

const rows = (side: 'before' | 'after'): ReadonlyMap<string, Modifier> =>
  new Map(
    hedges.flatMap(({ modifier, [side]: phrases }) =>
      phrases
        .split('|')
        .filter((phrase) => phrase !== '')
        .map((phrase): [string, Modifier] => [phrase, modifier]),
    ),
  )

const before = rows('before')
const after = rows('after')
const longest = 5

const words = (atoms: Atoms, from: number, to: number): string => {
  let text = ''
  for (let at = from; at < to; at += 1) text += `${text ? ' ' : ''}${atoms[at]?.lower ?? ''}`
  return text
}

export interface FoundHedge {
  readonly modifier: Modifier
  /** Where the expression now begins or ends. */
  readonly at: number
}

const endingAt = (atoms: Atoms, end: number, floor: number): FoundHedge | null => {
  for (let from = Math.max(floor, end - longest); from < end; from += 1) {
    const modifier = before.get(words(atoms, from, end))
    if (modifier) return { modifier, at: from }
  }
  return null
}

/** "over the past two years": a stretch of time, no bound. */
const isWhile = (atoms: Atoms, at: number, from: number): boolean =>
  whileLeads.has(atoms[at]?.lower ?? '') &&
  from - at <= 3 &&
  (atoms[from - 1]?.lower === 'the' || stretches.has(atoms[from - 1]?.lower ?? ''))
const whileLeads = new Set(['over', 'under', 'above', 'below'])
const stretches = new Set(['past', 'last', 'next', 'coming', 'previous', 'first'])

/** The hedge before a figure that begins at `from`, not before the atom `floor`; two that stack count as the outer bound. */
export const hedgeBefore = (atoms: Atoms, from: number, floor: number): FoundHedge | null => {
  let end = from
  while (end > floor && from - end < 3 && fillers.has(atoms[end - 1]?.lower ?? '') && !endingAt(atoms, end, floor)) end -= 1
  const near = endingAt(atoms, end, floor)
  if (!near || (end < from && isWhile(atoms, near.at, from))) return null
  const outer = endingAt(atoms, near.at, floor)
  const isBound = outer && outer.modifier !== 'about' && near.modifier === 'about'
  return isBound ? outer : { modifier: near.modifier, at: outer ? outer.at : near.at }
}

/** The hedge behind a figure that ends before `to`: "or more", "or so", "-odd", "plus". */
export const hedgeAfter = (atoms: Atoms, to: number): FoundHedge | null => {
  for (let end = Math.min(to + 4, atoms.length); end > to; end -= 1) {
    const text = words(atoms, to, end).replace(/^- /u, '')
    const modifier = after.get(text)
    if (modifier && atoms[end]?.lower !== 'than' && atoms[end]?.tag !== 'NUM') return { modifier, at: end }
  }
  return null
}
