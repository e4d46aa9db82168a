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
  const { exact, prefix, suffix, start, end } = query
  // Prefix, passage and suffix are sought as one text: a search for the passage alone could stop at every letter of a long text.
  const at =
    start ??
    text.indexOf((prefix ?? '') + exact + (suffix ?? ''), end === null ? 0 : Math.max(0, end - exact.length - (prefix ?? '').length))
  const from = start === null && at >= 0 ? at + (prefix ?? '').length : at
  if (from < 0 || !stands(text, from, query)) return null
  const to = from + exact.length
  return end === null || end === to ? { start: from, end: to } : null
}

/** Where a passage stands: a headline in the title, then in the text; the first occurrence that fits prefix and suffix. Null: nowhere. */
export const findPassage = (title: string | null, text: string, query: PassageQuery): Place | null =>
  (query.part === 'headline' && title !== null ? search(title, query) : null) ?? search(text, query)
