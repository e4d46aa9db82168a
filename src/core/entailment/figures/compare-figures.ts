/** Does a sentence with numbers follow from another, as far as its numbers tell? */
import { tagText } from '../../language/tagger.js'
import { mentionsOf } from './mention.js'
import type { Side } from './met.js'
import { factsOf, figureRules } from './rules.js'
import type { FigureVerdict } from './verdict.js'

const sideOf = (text: string): Side => {
  const tokens = tagText(text).flatMap((sentence) => sentence.tokens)
  return { tokens, mentions: mentionsOf(tokens) }
}

/**
 * Whether the hypothesis follows from the premise by its figures: by the first row of `figureRules` that fits. Null where the hypothesis
 * holds no figure, or the premise none that bears on it.
 */
export const compareFigures = (premise: string, hypothesis: string): FigureVerdict | null => {
  const asked = sideOf(hypothesis)
  if (asked.mentions.length === 0) return null
  const facts = factsOf(sideOf(premise), asked)
  const rule = figureRules.find(({ fits }) => fits(facts))
  return rule ? { label: rule.label, confidence: rule.confidence, because: rule.name, says: rule.says } : null
}
