/** Which way a day without its year, or a weekday, lies: by the verb nearest to it. */
import type { Sentence } from '../../language/token.js'
import type { Tense } from './row.js'

const future = new Set("will would shall should may might could can ll ’ll 'll wo".split(' '))
const planned = new Set(
  'plan plans planned expect expects expected schedule scheduled due set going intend intends hope hopes slated next until'.split(' '),
)
const past = new Set('was were had did been'.split(' '))

/** Tense of the verb nearest to a place of a sentence: those before it count as nearer. */
export const tenseAt = ({ tokens }: Sentence, at: number): Tense => {
  let nearest: Tense = 'unknown'
  let least = Number.POSITIVE_INFINITY
  tokens.forEach(({ lower, lemma, tag, start }, index) => {
    if (tag !== 'VERB' && tag !== 'AUX' && !planned.has(lower)) return
    const distance = start < at ? at - start : (start - at) * 2
    if (distance >= least) return
    const [before, earlier] = [tokens[index - 1]?.lower ?? '', tokens[index - 2]?.lower ?? '']
    const isFuture = future.has(lower) || planned.has(lower) || future.has(before) || future.has(earlier) || before === 'to'
    const isPast = past.has(lower) || (tag === 'VERB' && !lower.endsWith('ing') && lower !== lemma && !lower.endsWith('s'))
    if (!isFuture && !isPast) return
    nearest = isFuture ? 'future' : 'past'
    least = distance
  })
  return nearest
}
