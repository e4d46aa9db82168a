/** Whether a text denies: "no siren sounded", "the sirens stayed silent". */
import { denials } from './en/denials.js'
import { plainWords } from './words.js'

/** Whether any word of a text denies. */
export const deniesIn = (text: string): boolean => plainWords(text).some((word) => denials.has(word))
