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
/** A scale and a code in one: "30 MUSD". */
const between = /^(to)(-)(\d[\d,.]*)(?:(-)([a-z]+))?$/u
const scaledCode = /^([MmkK]|bn)((?:USD|EUR|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|UAH|RUB|CNY|INR))$/u

const pieces = (text: string): readonly string[] => {
  for (const pattern of [ranged, prefixed, suffixed, scaledCode, between]) {
    const match = pattern.exec(text)
    if (match) return match.slice(1).filter((part) => part !== undefined)
  }
  return [text]
}

/** Ordinals, decades and clock times stay whole: "82nd", "1990s", "7pm". */
const whole = /^\d+(?:st|nd|rd|th|s|['’]s|am|pm|a\.m\.?|p\.m\.?)$/iu
const plain = /^\d[\d,.]*$/u
const figured = /\d/u

const tagOf = (text: string): Token['tag'] => (/^[+-]?\d/u.test(text) ? 'NUM' : /^[-–—]$/u.test(text) ? 'PUNCT' : 'NOUN')

const isCut = ({ text }: Token): boolean =>
  text.length > 1 && (figured.test(text) ? !plain.test(text) && !whole.test(text) : text.length < 6 && scaledCode.test(text))

/** The atoms of a sentence in their order. A stop before digits is theirs: ".5". */
export const atomsOf = ({ tokens }: Sentence): Atom[] => {
  const atoms: Atom[] = []
  let end = -1
  for (const token of tokens) {
    const isGlued = token.start === end
    end = token.end
    const last = atoms.at(-1)
    if (isGlued && last?.text === '.' && !last.isGlued && /^\d+$/u.test(token.text)) {
      atoms[atoms.length - 1] = { ...token, text: `.${token.text}`, lower: `.${token.text}`, start: last.start, isGlued: false }
      continue
    }
    const parts = isCut(token) ? pieces(token.text) : null
    let start = token.start
    if (parts === null || parts.length === 1) {
      atoms.push({ text: token.text, lower: token.lower, lemma: token.lemma, tag: token.tag, start, end, isGlued })
      continue
    }
    for (const [index, text] of parts.entries()) {
      const lower = text.toLowerCase()
      atoms.push({ text, lower, lemma: lower, tag: tagOf(text), start, end: start + text.length, isGlued: index > 0 || isGlued })
      start += text.length
    }
  }
  return atoms
}
