/** Quotations of the headline that stand nowhere in the body. */
import type { ArticleFacts, CheckFinding } from './article-facts.js'

const quoted = /[“"‘«]([^“”"‘’«»]{3,300}(?:[’'](?=\p{L})[^“”"‘’«»]{1,300}){0,5})[”"’»]/gu

/** Between straight single quotes, where apostrophes stand within words. */
const single = /(?<![\p{L}\p{N}])'((?:[^']|(?<=\p{L})'(?=\p{L})){3,300})'(?!\p{L})/gu

/** Letters and digits alone: quotation marks, case, commas and blanks make no other words. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The quotations in a headline of two words or more. */
export const quotationsIn = (title: string): string[] =>
  [...title.matchAll(quoted), ...title.matchAll(single)]
    .map(([, words]) => (words ?? '').trim())
    .filter((words) => bare(words).split(' ').length > 1)

/** The body without the headline where the text repeats it. */
const bodyOf = (title: string, text: string): string => {
  const [whole, head] = [bare(text), bare(title)]
  return head !== '' && whole.startsWith(head) ? whole.slice(head.length) : whole
}

/** The quotations of a headline that the body does not have. */
export const orphanQuotes = (title: string | null, text: string | null): string[] => {
  const quotations = title === null ? [] : quotationsIn(title)
  if (title === null || text === null || quotations.length === 0) return []
  const body = bodyOf(title, text)
  return quotations.filter((words) => !body.includes(bare(words)))
}

/** The finding of the check. */
export const orphanQuoteFinding = ({ title, text, documentId }: ArticleFacts): CheckFinding | null => {
  const orphans = orphanQuotes(title, text)
  return orphans.length > 0 ? { evidence: [documentId], detail: orphans.map((words) => `“${words}”`).join(', ') } : null
}
