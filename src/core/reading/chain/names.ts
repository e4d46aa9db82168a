/** Names as an article uses them: "Holm" is the Petra Holm of three lines before. */
import { noToken, type Sentence, type Token } from '../../language/token.js'
import { bodyHeads, titles } from '../en/sayers.js'

/** Last word of a name, lower case → the full names of the article in their order. */
export type NameBook = ReadonlyMap<string, readonly string[]>

const isName = ({ text, tag }: Token): boolean => tag === 'PROPN' && /^\p{Lu}/u.test(text)

/** Runs of capitalised names in a sentence, titles before them left out. */
const runsIn = (text: string, { tokens }: Sentence): string[] => {
  const runs: string[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    let end = at
    while (end < tokens.length && tokens[end] && isName(tokens[end] ?? noToken)) end += 1
    let start = at
    while (start < end && titles.has(tokens[start]?.lower.replace('.', '') ?? '')) start += 1
    if (end - start > 1) runs.push(text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0))
    at = Math.max(at, end)
  }
  return runs
}

/** The book of an article: names of persons of two to four words, of bodies of up to six. */
export const nameBookOf = (text: string, sentences: readonly Sentence[]): NameBook => {
  const book = new Map<string, string[]>()
  for (const run of sentences.flatMap((sentence) => runsIn(text, sentence))) {
    const words = run.split(/\s+/u)
    const last = words.at(-1)?.toLowerCase() ?? ''
    if (words.length > (bodyHeads.has(last) ? 6 : 4)) continue
    book.set(last, [...new Set([...(book.get(last) ?? []), run])])
  }
  return book
}

/** What "the council" or "the service" stands for, where the article has exactly one name that ends so; else null. */
export const bodyMeant = (book: NameBook, phrase: string): string | null => {
  const head = /^the\s+(\p{Ll}+)$/iu.exec(phrase.trim())?.[1]?.toLowerCase() ?? ''
  const full = bodyHeads.has(head) ? (book.get(head) ?? []) : []
  return full.length === 1 ? (full[0] ?? null) : null
}

/** The full name of a single one where the article has exactly one; else the name as it is. */
export const fullName = (book: NameBook, name: string): string => {
  const full = name.includes(' ') ? [] : (book.get(name.toLowerCase()) ?? [])
  return full.length === 1 ? (full[0] ?? name) : name
}
