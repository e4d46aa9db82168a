/** From a clause without a figure to a statement: what happened, or what is said to be so. */
import type { Span } from '../../language/span.js'
import { noToken, type Token } from '../../language/token.js'
import { modalityCues } from '../en/modality-cues.js'
import { negations } from '../en/negations.js'
import type { ReadStatement, Surroundings } from './figure.js'
import { isVerbal } from './noun-phrase.js'
import type { Clause } from './predicate.js'
import { outside, wordsOf } from './words.js'

/** Verbs that help others; they say nothing of what happens. */
const helpers = new Set(['do', 'have', 'will', 'shall', 'be', 'would', 'can', 'could', 'may', 'might', 'must', 'should'])

const isHelper = (token: Token, tokens: readonly Token[]): boolean =>
  token.tag === 'AUX' && helpers.has(token.lemma) && tokens.slice(tokens.indexOf(token) + 1).some(({ tag }) => tag === 'VERB')

/** A verb in the past that is no state: "failed", "signed", "was opened". */
const happens = (token: Token): boolean =>
  token.tag === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('ing') && !token.lower.endsWith('s')

const isEdge = ({ tag }: Token): boolean => ['DET', 'PUNCT', 'CCONJ', 'ADP', 'SCONJ'].includes(tag)

const trimmed = (tokens: readonly Token[]): Token[] => {
  let [from, to] = [0, tokens.length]
  while (from < to && tokens[from] && isEdge(tokens[from] ?? noToken)) from += 1
  while (to > from && isEdge(tokens[to - 1] ?? noToken)) to -= 1
  return tokens.slice(from, to)
}

/** The statement of a clause without a figure; null where it has no verb, or asks. */
export const statementOfEvent = (clause: Clause, { periods, places, skip, isDenied: isDeniedBy }: Surroundings): ReadStatement | null => {
  const { text, tokens } = clause
  const isQuestion = tokens.at(-1)?.lower === '?'
  if (isQuestion || !tokens.some(isVerbal)) return null
  const aside: Span[] = [...skip, ...periods, ...places]
  const kept = outside(tokens, aside).filter((token) => !negations.has(token.lower) && !isHelper(token, tokens))
  const words = wordsOf(text, trimmed(kept), tokens).slice(0, 500).trim()
  if (words === '') return null
  const modal = modalityCues.find((row) =>
    tokens.some(({ lower, tag }) => row.words.has(lower) && ['AUX', 'VERB', 'ADJ', 'ADV'].includes(tag)),
  )
  const isDenied = tokens.some(({ lower }) => negations.has(lower))
  const [period = null] = periods
  const [place = null] = [...places].sort((a, b) => Number(b.isLocal) - Number(a.isLocal))
  return {
    rule: tokens.some(happens) ? 'event_clause' : 'proposition_clause',
    implied: period?.isInferred ? ['/statement/period'] : [],
    statement: {
      type: tokens.some(happens) ? 'event' : 'proposition',
      measure: words,
      place: place?.words ?? null,
      period: period?.period ?? null,
      polarity: isDenied !== isDeniedBy ? 'denied' : 'affirmed',
      modality: modal?.modality ?? 'actual',
    },
  }
}
