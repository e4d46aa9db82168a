/** Which way a day without its year, or a weekday, lies: by the verb nearest to it. */
import type { Sentence } from '../../language/token.js'
import type { Tense } from './row.js'

const future = new Set(['will', 'would', 'shall', 'should', 'may', 'might', 'could', 'can', "'ll", '’ll', 'wo', 'to'])
const planned = new Set(
  'plan plans planned expect expects expected schedule scheduled due set going intend intends hope hopes slated next until payable effective'.split(
    ' ',
  ),
)
const past = new Set('was were had did been'.split(' '))

/** Verbs of saying tell when something was said, and only then when it happened. */
const saying = new Set('say tell add report announce state note'.split(' '))

export interface VerbTense {
  readonly start: number
  readonly tense: Tense
  readonly isSaying: boolean
}

/** The verbs of a sentence that tell a tense, in their order. */
export const tensesOf = ({ tokens }: Sentence): VerbTense[] =>
  tokens.flatMap(({ lower, lemma, tag, start }, index) => {
    if (tag !== 'VERB' && tag !== 'AUX' && !planned.has(lower)) return []
    const isLed = [1, 2, 3].some((by) => future.has(tokens[index - by]?.lower ?? ''))
    const isFuture = future.has(lower) || planned.has(lower) || isLed
    const isPast = past.has(lower) || (tag === 'VERB' && !lower.endsWith('ing') && lower !== lemma && !lower.endsWith('s'))
    return isFuture || isPast ? [{ start, tense: isFuture ? 'future' : 'past', isSaying: saying.has(lemma) }] : []
  })

/** Tense of the verb nearest to a place of a sentence: those before it count as nearer, those of saying as farther. */
export const tenseAt = (verbs: readonly VerbTense[], at: number): Tense => {
  let nearest: Tense = 'unknown'
  let least = Number.POSITIVE_INFINITY
  for (const { start, tense, isSaying } of verbs) {
    const distance = (start < at ? at - start : (start - at) * 2) + (isSaying && Math.abs(start - at) > 12 ? 60 : 0)
    if (distance < least) [nearest, least] = [tense, distance]
  }
  return nearest
}
