/** Where a sentence only tells who says it: ", officials say", "Report:", "According to the ministry". */
import type { Token } from '../../language/token.js'
import { openingVerbs, tellingVerbs } from './en/telling-words.js'

/** How many words an attribution at an end of a sentence may have. */
const longest = 9
const opening = 7

type Stretch = readonly [start: number, end: number]

const closing = (tokens: readonly Token[], end: number): Stretch | null => {
  const comma = tokens.findLastIndex(({ text }) => text === ',' || text === ';')
  if (comma <= 0 || end - comma > longest + 1) return null
  return tokens.slice(Math.max(comma + 1, end - 3), end).some(({ lemma }) => tellingVerbs.has(lemma)) ? [comma, end] : null
}

const opened = (tokens: readonly Token[], end: number): Stretch | null => {
  const head = tokens.slice(0, opening)
  const colon = head.findIndex(({ text }) => text === ':')
  if (colon > 0) return [0, colon + 1]
  const verb = head.findIndex(({ lemma, tag }, at) => at > 0 && openingVerbs.has(lemma) && (tag === 'VERB' || tag === 'NOUN'))
  if (verb < 0 || verb >= end - 3) return null
  return tokens[verb]?.lemma === 'say' || tokens[verb + 1]?.lower === 'that' ? [0, verb + 1] : null
}

const according = (tokens: readonly Token[]): Stretch | null => {
  const start = tokens.findIndex(({ lower }, at) => lower === 'according' && tokens[at + 1]?.lower === 'to')
  if (start < 0) return null
  const comma = tokens.findIndex(({ text }, at) => at > start + 1 && text === ',')
  return [start, comma < 0 ? tokens.length : comma]
}

/** Whether the word at an index is part of telling who says the rest. */
export const isAttributed = (tokens: readonly Token[]): ((at: number) => boolean) => {
  const last = tokens.at(-1)?.text ?? ''
  const end = /^[.!?]$/.test(last) ? tokens.length - 1 : tokens.length
  const stretches = [closing(tokens, end), opened(tokens, end), according(tokens)].flatMap((stretch) => (stretch ? [stretch] : []))
  return (at) => stretches.some(([start, stop]) => at >= start && at < stop)
}
