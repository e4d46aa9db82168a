/** The words of a sentence cut finer where the tagger leaves figures in one piece: "18-60", "USD115.5", "£4". */
import type { Sentence, Token } from '../../language/token.js'

/** A word, with whether no blank stands before it. */
export interface Atom extends Token {
  readonly isGlued: boolean
}

/** What cuts a token: two figures with a dash between, letters of a currency before a figure, signs or letters behind one. */
const ranged = /^([+-]?\d[\d,.]*)([-–—])(\d[\d,.]*)$/u
const prefixed = /^([A-Z]{3}|[$€£¥₹]|[A-Za-z]{1,3}\$)(\d[\d,.]*)$/u
const suffixed = /^([+-]?\d[\d,.]*)([A-Za-z%°$€£µμ½¼¾₾元].{0,6})$/u

const pieces = (text: string): readonly string[] => {
  for (const pattern of [ranged, prefixed, suffixed]) {
    const match = pattern.exec(text)
    if (match) return match.slice(1)
  }
  return [text]
}

/** Ordinals, decades and clock times stay whole: "82nd", "1990s", "7pm". */
const whole = /^\d+(?:st|nd|rd|th|s|['’]s|am|pm|a\.m\.?|p\.m\.?)$/iu
const figured = /\d/u

/** The atoms of a sentence in their order. */
export const atomsOf = ({ tokens }: Sentence): Atom[] => {
  const atoms: Atom[] = []
  let end = -1
  for (const token of tokens) {
    const isGlued = token.start === end
    end = token.end
    const parts = token.text.length > 1 && figured.test(token.text) && !whole.test(token.text) ? pieces(token.text) : [token.text]
    if (parts.length === 1) {
      atoms.push({ ...token, isGlued })
      continue
    }
    let start = token.start
    for (const [index, text] of parts.entries()) {
      const tag = /^[+-]?\d/u.test(text) ? 'NUM' : /^[-–—]$/u.test(text) ? 'PUNCT' : 'NOUN'
      atoms.push({
        text,
        lower: text.toLowerCase(),
        lemma: text.toLowerCase(),
        tag,
        start,
        end: start + text.length,
        isGlued: index > 0 || isGlued,
      })
      start += text.length
    }
  }
  return atoms
}
