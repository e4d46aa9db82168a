/** Proper names in a text, by their capitals. */
import { distinct } from '../values/order.js'
import { monthNumbers } from './en/months.js'
import { wordsIn } from './words.js'

/** A capital after a word that ends no sentence; two capitalised words in a row, wherever they stand; initials. */
const named =
  /(?<=[\p{Ll}\p{N},;:)"”’] )\p{Lu}[\p{L}’'-]{0,40}|\p{Lu}[\p{L}’'-]{0,40}(?: \p{Lu}[\p{L}’'-]{0,40})+|(?<![\p{L}\p{N}])\p{Lu}{2,10}(?![\p{L}\p{N}])/gu

const months = new Set([...monthNumbers.keys()].flatMap(wordsIn))

/** The stems of the words of names, months left out; none where a text is written in capitals throughout. */
export const namesIn = (text: string): string[] =>
  text === text.toUpperCase() ? [] : distinct((text.match(named) ?? []).flatMap(wordsIn).filter((word) => !months.has(word)))
