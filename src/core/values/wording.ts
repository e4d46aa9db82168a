/** When two wordings are one: letters, plurals, endings and function words apart, roles ("by", "from") kept. */
import { stemmer } from 'stemmer'
import { remembered } from './remembered.js'

/** Words that say nothing of what is counted. "Cases of AWOL or desertion" and "AWOL and desertion cases" differ in these alone. */
const functionWords = new Set(
  'a an the and or of in on at s is are was were be been being has have had do does did their its his her this that these those it as'.split(
    ' ',
  ),
)

/** Words that turn roles round: "killed by soldiers" is not "soldiers killed"; what follows them is kept apart. */
const roleWords = new Set('by against from to for with who which than not no without never into under over before after'.split(' '))

/** Porter's stem. The same words come again and again. */
const stemOf = remembered(20_000, (word: string) => stemmer(word))

const apostrophes = /['’`]s?\b/gu
const tokens = /[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu

/** Lower case, NFC, one blank between words: the form in which names are the same. */
export const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Initials in a wording that is not all capitals: IT, AS and IS are names there, not function words. */
const initials = (word: string, text: string): boolean => /^\p{Lu}{2,}$/u.test(word) && text !== text.toUpperCase()

const wordsOf = (text: string): string[] =>
  (text.normalize('NFC').replace(apostrophes, ' ').match(tokens) ?? []).map((word) =>
    initials(word, text) && functionWords.has(word.toLowerCase()) ? `${word.toLowerCase()}.` : word.toLowerCase(),
  )

/** The stems (Porter 2) of the content words of a wording, in order of the text; role words are not content. */
export const contentStems = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !functionWords.has(word) && !roleWords.has(word))
    .map((word) => stemOf(word))

/**
 * The form of a wording: its stems sorted within each role, so that wordings of one thing are equal.
 * "AWOL and desertion cases" → "awol case desert"; "killed by the flood" → "kill |by flood".
 */
export const formOf: (text: string) => string = remembered(5_000, (text: string): string => {
  const segments: { role: string; stems: string[] }[] = [{ role: '', stems: [] }]
  for (const word of wordsOf(text)) {
    if (functionWords.has(word)) continue
    if (roleWords.has(word)) segments.push({ role: `|${word} `, stems: [] })
    else segments.at(-1)?.stems.push(stemOf(word))
  }
  const form = segments.map(({ role, stems }) => role + [...new Set(stems)].sort().join(' ')).join(' ')
  return form.trim() || plain(text)
})

/** The stems of a wording in its own order, roles included: "the mayor sued the museum" is not "the museum sued the mayor". */
export const sequenceOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !functionWords.has(word))
    .map((word) => (roleWords.has(word) ? `|${word}` : stemOf(word)))

/** A name without its punctuation: "Dr. Ana Ruiz" is "Dr Ana Ruiz". */
export const nameForm: (name: string) => string = remembered(5_000, (name) => plain(name.replace(/\p{P}+/gu, ' ')))
