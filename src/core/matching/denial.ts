/** Whether a text denies: "no siren sounded", "the sirens stayed silent". */
import { denials } from './en/denials.js'

/** Whether any of the plain words of a text denies. */
export const deniesIn = (plain: readonly string[]): boolean => plain.some((word) => denials.has(word))
