/** Likeness by letters, for words that stems do not join: compounds, tags without capitals, names spelt two ways. */

const size = 4
/** Shorter words share letters by chance. */
const shortest = 4

/** The runs of four letters of a word, its ends marked. */
export const gramsOf = (word: string): string[] => {
  if (word.length < shortest) return []
  const marked = `^${word}$`
  return Array.from({ length: marked.length - size + 1 }, (_, at) => marked.slice(at, at + size))
}

/** How alike two sets of runs are, 0 to 1 (the cosine of the sets). */
export const alikeness = (own: ReadonlySet<string>, words: Iterable<string>): number => {
  const shared = new Set<string>()
  let all = 0
  for (const word of words)
    for (const gram of gramsOf(word)) {
      all += 1
      if (own.has(gram)) shared.add(gram)
    }
  return all === 0 || own.size === 0 ? 0 : Math.min(1, shared.size / Math.sqrt(own.size * all))
}
