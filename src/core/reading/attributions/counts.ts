/** Numbers at the head of a clause: "at least 40 people died". */
import { aroundNumbers } from '../en/attribution-words.js'
import { isTag, type Line, word } from './line.js'
import { coreEnd, phraseFrom } from './phrases.js'
import { isFiniteVerb } from './verb-group.js'

const isAround = (line: Line, at: number): boolean => aroundNumbers.has(word(line, at).lower)

const isNumber = (line: Line, at: number): boolean => isTag(line, at, 'NUM') || word(line, at).lower === 'half'

/** Whether an adverb belongs to the number behind it and not to the verb before: "nearly 40", "well over 40", "as many as 40". */
export const measures = (line: Line, at: number): boolean =>
  isNumber(line, at + 1) ||
  (isAround(line, at) && isAround(line, at + 1)) ||
  (word(line, at).lower === 'as' && word(line, at + 2).lower === 'as')

/** Whether a clause begins here whose subject is a number with words that widen it: "at least 40 people died", "between 14 and 20 homes are shut". */
export const countsFrom = (line: Line, from: number, ceiling: number): boolean => {
  let at = from
  while (at - from < 6 && isAround(line, at)) at += 1
  if (at === from || !isNumber(line, at)) return false
  while (at < ceiling && (isNumber(line, at) || (isAround(line, at) && isNumber(line, at + 1)))) at += 1
  const phrase = phraseFrom(line, at, ceiling)
  const measured = isTag(line, at, 'ADP') ? phraseFrom(line, at + 1, ceiling) : null
  return (
    isFiniteVerb(line, at) ||
    (measured !== null && isFiniteVerb(line, measured.to)) ||
    (phrase !== null && (isFiniteVerb(line, phrase.to) || isFiniteVerb(line, coreEnd(line, at, ceiling))))
  )
}
