/** Nouns in the plural. */
import type { Atom } from './atoms.js'

const pluralForms = new Set(
  'people men women children police staff personnel troops aircraft cattle sheep deer fish youth crew headquarters offspring feet lives wives knives halves mice teeth media data'.split(
    ' ',
  ),
)

/** Names of peoples that are alike in both numbers: "450 Japanese". */
const peoples = /^\p{Lu}\p{L}+(?:ese|ish|nch|wiss|utch)$/u

/** Whether a noun stands in the plural, by its form. */
export const isPluralNoun = (atom: Atom | undefined): boolean =>
  atom !== undefined &&
  ((atom.tag === 'PROPN' && peoples.test(atom.text)) ||
    pluralForms.has(atom.lower) ||
    ((atom.tag === 'NOUN' || atom.tag === 'PROPN') && /[a-z]s$/u.test(atom.text) && !/(?:ss|us|is)$/u.test(atom.lower)))
