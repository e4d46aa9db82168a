/** What becomes of each number of a hypothesis in the premise: it stands there, is only near, is contradicted by a rival, or is absent. */
import { stemmer } from 'stemmer'
import { tagText } from '../../language/tagger.js'
import type { Token } from '../../language/token.js'
import { nearly } from '../../values/interval.js'
import { setOf, setRelation } from './figure-sets.js'
import { type Mention, mentionsOf } from './mention.js'

export interface Side {
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
}

/** Two texts' numbers are laid on one another pair by pair: of a longer list only the first are. */
const mostMentions = 80

/** A text with its numbers. */
export const sideOf = (text: string): Side => {
  const tokens = tagText(text).flatMap((sentence) => sentence.tokens)
  return { tokens, mentions: mentionsOf(tokens).slice(0, mostMentions) }
}

/**
 * `same`: the figure stands there and allows no more; `looser`: it stands there as a bound or an estimate of another kind; `within`:
 * another figure implies it; `derived`: it is the sum of figures there, or the number of things listed there; `rival`: of what is counted
 * another number is told; `absent`: nothing like it stands there.
 */
export type Fate = 'same' | 'looser' | 'within' | 'derived' | 'rival' | 'absent'

export interface Met {
  readonly mention: Mention
  readonly partner: Mention | null
  readonly fate: Fate
  /** Whether the words around both share what is counted. */
  readonly sharesCounted: boolean
}

const contentTags = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ'])

/** Stems of the content words near a number: what is counted, and what happens to it. */
export const stemsNear = ({ tokens }: Side, { first, last }: Mention, before: number, after: number): ReadonlySet<string> => {
  const stems = new Set<string>()
  for (let at = Math.max(0, first - before); at <= last + after && at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token && (at < first || at > last) && contentTags.has(token.tag)) stems.add(stemmer(token.lower))
    if (token && (token.text === '%' || token.text === '$')) stems.add(token.text)
  }
  return stems
}

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => [...one].some((stem) => other.has(stem))

const isSameNumber = (one: Mention, other: Mention): boolean =>
  (nearly(one.value, other.value) && nearly(one.high, other.high)) || nearly(one.value, other.high) || nearly(one.high, other.value)

const fateOf = (given: Mention, asked: Mention): Fate | null => {
  const relation = setRelation(setOf(given), setOf(asked))
  if (isSameNumber(given, asked)) return given.isOrdinal === asked.isOrdinal && relation === 'follows' ? 'same' : 'looser'
  return relation === 'follows' && !given.isOrdinal && !asked.isOrdinal ? 'within' : null
}

const order: readonly Fate[] = ['same', 'looser', 'within']

/** Sums of two or more neighbouring figures of the premise. */
const isSum = (given: readonly Mention[], { value }: Mention): boolean =>
  given.some((_, start) => {
    let total = 0
    return given.slice(start, start + 8).some((mention, index) => {
      total += mention.value
      return index > 0 && nearly(total, value)
    })
  })

/** The fate of one number of the hypothesis. */
const metBy = (given: Side, asked: Side, mention: Mention): Met => {
  const near = stemsNear(asked, mention, 3, 5)
  const counted = stemsNear(asked, mention, 0, 3)
  const found = given.mentions
    .map((partner) => ({ partner, fate: fateOf(partner, mention), sharesCounted: shares(near, stemsNear(given, partner, 4, 6)) }))
    .flatMap(({ partner, fate, sharesCounted }) =>
      fate && (fate !== 'within' || sharesCounted) ? [{ mention, partner, fate, sharesCounted }] : [],
    )
    .sort((a, b) => Number(b.sharesCounted) - Number(a.sharesCounted) || order.indexOf(a.fate) - order.indexOf(b.fate))
  const best = found[0]
  if (best) return best
  if (isSum(given.mentions, mention)) return { mention, partner: null, fate: 'derived', sharesCounted: false }
  const rival = given.mentions.find(
    (partner) => !partner.isOrdinal && !mention.isOrdinal && shares(counted, stemsNear(given, partner, 0, 3)),
  )
  return { mention, partner: rival ?? null, fate: rival ? 'rival' : 'absent', sharesCounted: rival !== undefined }
}

/** Up to three of a thing may be told without a number ("the driver and her guest"). */
const tellable = 3

/** Whether a number must be told as one: it is written in digits, or is more than can be told by naming the things. */
export const isWeighty = ({ tokens }: Side, { first, value }: Mention): boolean => value > tellable || /\d/.test(tokens[first]?.text ?? '')

/** The fates of all numbers of the hypothesis. */
export const fatesOf = (given: Side, asked: Side): Met[] => asked.mentions.map((mention) => metBy(given, asked, mention))
