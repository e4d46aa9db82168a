/** Likeness by letters, for words that stems do not join: compounds, tags without capitals, names spelt two ways. */
import { attached, remembered } from '../values/remembered.js'

const size = 4
/** Shorter words share letters by chance. */
const shortest = 4
/** So many words are remembered for each query. */
const mostWords = 2_000

/** The runs of four letters of a word, its ends marked. */
export const gramsOf = (word: string): string[] => {
  if (word.length < shortest) return []
  const marked = `^${word}$`
  return Array.from({ length: marked.length - size + 1 }, (_, at) => marked.slice(at, at + size))
}

/** Which of the runs of a word a set has, and how many the word has: claims that answer one query share most of their words. */
const sharedWith = attached((own: ReadonlySet<string>) =>
  remembered(mostWords, (word: string) => {
    const grams = gramsOf(word)
    return { shared: grams.filter((gram) => own.has(gram)), all: grams.length }
  }),
)

/** How alike two sets of runs are, 0 to 1 (the cosine of the sets). */
export const alikeness = (own: ReadonlySet<string>, words: Iterable<string>): number => {
  const shared = new Set<string>()
  const look = sharedWith(own)
  let all = 0
  for (const word of words) {
    const looked = look(word)
    all += looked.all
    for (const gram of looked.shared) shared.add(gram)
  }
  return all === 0 || own.size === 0 ? 0 : Math.min(1, shared.size / Math.sqrt(own.size * all))
}
