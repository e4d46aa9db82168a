/** Passages: where in a document something stands. Offsets are UTF-16 code units, the end exclusive. */

export interface PassageQuery {
  readonly exact: string
  readonly prefix: string | null
  readonly suffix: string | null
  readonly start: number | null
  readonly end: number | null
  readonly part: 'headline' | 'body' | 'caption'
}

export interface Place {
  readonly start: number
  readonly end: number
}

const stands = (text: string, start: number, { exact, prefix, suffix }: PassageQuery): boolean =>
  text.startsWith(exact, start) &&
  (prefix === null || text.slice(0, start).endsWith(prefix)) &&
  (suffix === null || text.startsWith(suffix, start + exact.length))

const search = (text: string, query: PassageQuery): Place | null => {
  const { exact, start, end } = query
  if (start !== null) {
    const fits = stands(text, start, query) && (end === null || end === start + exact.length)
    return fits ? { start, end: start + exact.length } : null
  }
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (stands(text, at, query) && (end === null || end === at + exact.length)) return { start: at, end: at + exact.length }
  }
  return null
}

/** Where a passage stands: a headline in the title, then in the text; the first occurrence that fits prefix and suffix. Null: nowhere. */
export const findPassage = (title: string | null, text: string, query: PassageQuery): Place | null =>
  (query.part === 'headline' && title !== null ? search(title, query) : null) ?? search(text, query)
