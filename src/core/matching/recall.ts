/** Recall: which words of a query the index is asked for, and what each weighs. */

/** In how many claims of a state a word stands; common ones are an estimate. */
export interface WordCount {
  readonly word: string
  readonly claims: number
}

export interface WordCounts {
  /** At least as many texts as the state holds. */
  readonly texts: number
  readonly words: readonly WordCount[]
}

/** Claims by words: those that bear the heaviest first, the earliest first among equals. */
export interface WordQuery {
  /** Weights are whole numbers, so that sums are the same in whatever order they are made. */
  readonly words: readonly { readonly word: string; readonly weight: number; readonly most: number }[]
  readonly limit: number
}

/** So many words of a query are looked up. */
const mostWords = 60

/** The words of a query that are looked up: of very many the longest, which are the rarer. */
export const lookedUp = (words: readonly string[]): readonly string[] =>
  words.length <= mostWords ? words : [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, mostWords)

/** So many words of a query, the rarest, are asked for. */
const mostAsked = 24

/** So many entries of the index are gone through for one query, rarest words first; each word has some. */
const mostEntries = 20_000
const fewestEntries = 500

/** How telling a word is: the inverse of its share of all texts (Robertson and Spärck Jones, as BM25 has it), never below 0. */
export const tellingness = (claims: number, texts: number): number => Math.log(1 + (Math.max(0, texts - claims) + 0.5) / (claims + 0.5))

/** The query for the words that were counted: the rarest, within a bound on the work. */
export const wordQuery = ({ texts, words }: WordCounts, limit: number): WordQuery => {
  const rarest = words
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => a.claims - b.claims || (a.word < b.word ? -1 : 1))
    .slice(0, mostAsked)
  let left = mostEntries
  return {
    limit,
    words: rarest.map(({ word, claims }) => {
      const most = Math.max(fewestEntries, Math.min(left, claims))
      left = Math.max(0, left - most)
      return { word, weight: Math.max(1, Math.round(1_000 * tellingness(claims, texts))), most }
    }),
  }
}
