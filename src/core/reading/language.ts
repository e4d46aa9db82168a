/** Whether a text is in a language that can be read. */
import { functionWords } from './en/function-words.js'

/** Languages with tables of their own: one folder each. */
export const readLanguages = ['en'] as const

/** The share of a language's commonest words below which a text is taken to be in another one. */
const leastShare = 0.14
const sample = 3_000

const looksEnglish = (text: string): boolean => {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < 8) return /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]*$/u.test(text.slice(0, sample))
  return words.filter((word) => functionWords.has(word)).length / words.length >= leastShare
}

/** Whether a text can be read: by its language tag where it has one (BCP 47), else by its commonest words. */
export const isReadable = (text: string, language: string | null): boolean =>
  language === null
    ? looksEnglish(text)
    : readLanguages.some((code) => language.toLowerCase() === code || language.toLowerCase().startsWith(`${code}-`))
