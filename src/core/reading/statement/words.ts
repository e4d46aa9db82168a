/** Words of a text put together again: tokens that stand side by side keep the text between them. */
import type { Span } from '../../language/span.js'
import type { Token } from '../../language/token.js'

/** The text of tokens in their order; those that were left out leave one blank. */
export const wordsOf = (text: string, tokens: readonly Token[], all: readonly Token[]): string => {
  const place = new Map(all.map((token, index) => [token, index]))
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1]
      if (!before) return token.text
      const isNext = (place.get(token) ?? 0) === (place.get(before) ?? 0) + 1
      return (isNext ? text.slice(before.end, token.start).replace(/\s+/gu, ' ') : ' ') + token.text
    })
    .join('')
    .trim()
}

/** Tokens that lie in none of the stretches. */
export const outside = (tokens: readonly Token[], spans: readonly Span[]): Token[] =>
  tokens.filter((token) => !spans.some((span) => token.start >= span.start && token.end <= span.end))

/** Whether a token lies in one of the stretches. */
export const isIn = (token: Token, spans: readonly Span[]): boolean =>
  spans.some((span) => token.start >= span.start && token.end <= span.end)
