/** Does a sentence with numbers follow from another, as far as its numbers tell? */
import { emptyLexicon, type Lexicon } from '../../language/lexicon.js'
import { alignmentOf } from '../alignment.js'
import { wordsOf } from '../words.js'
import { figuresOfAlike } from './alike.js'
import { isWeighty, type Side, sideOf } from './met.js'
import { firmRules, weighedRules } from './rules.js'
import { sumOutcome } from './sums.js'
import { type Told, toldOf } from './told.js'
import type { FigureVerdict } from './verdict.js'
import { probabilityOf } from './weighed.js'

/** Alike but for the figures, or a sum: what can be said without weighing. */
const firmly = (given: Side, asked: Side): FigureVerdict | null => {
  const facts = { alike: figuresOfAlike(given, asked), sum: sumOutcome(given, asked) }
  const rule = firmRules.find(({ fits }) => fits(facts))
  return rule ? { label: rule.label, confidence: rule.confidence, because: rule.name, says: rule.says } : null
}

/** News name whom they count or write the number in digits; "two men" in a described scene are for the words alone to compare. */
const isOfNews = ({ given, asked, alignment: { premise, hypothesis } }: Told): boolean =>
  [...given.tokens, ...asked.tokens].some(({ text }) => /\d/.test(text)) ||
  [...premise.content, ...hypothesis.content].some(({ isName }) => isName)

/** Where only one of the two denies anything, words have to say what. */
const isDenied = ({ alignment: { premise, hypothesis } }: Told): boolean => premise.denials > 0 !== hypothesis.denials > 0

/** With a number that is not told the rest may be told ever so well: it does not follow. */
const likeliest = 0.4

const weighing = (told: Told): FigureVerdict | null => {
  const isUntold = told.fates.some(({ fate, mention }) => (fate === 'rival' || fate === 'absent') && isWeighty(told.asked, mention))
  const probability = isUntold ? Math.min(likeliest, probabilityOf(told)) : probabilityOf(told)
  const follows = probability >= 0.5
  const rule = weighedRules.find((row) => row.follows === follows && row.fits(told))
  const confidence = Math.round((follows ? probability : 1 - probability) * 1000) / 1000
  return rule ? { label: rule.label, confidence, because: rule.name, says: rule.says } : null
}

/**
 * Whether the hypothesis follows from the premise, where figures have a say: by the first of `firmRules` that fits, else by weighing how
 * far its figures and the words around them are told. Null where the hypothesis holds no figure, counts in a described scene, or where
 * only one of the two denies anything.
 */
export const compareFigures = (premise: string, hypothesis: string, lexicon: Lexicon = emptyLexicon): FigureVerdict | null => {
  const asked = sideOf(hypothesis)
  if (asked.mentions.length === 0) return null
  const given = sideOf(premise)
  const firm = firmly(given, asked)
  if (firm) return firm
  const told = toldOf(given, asked, alignmentOf(lexicon, wordsOf(premise), wordsOf(hypothesis)))
  return isOfNews(told) && !isDenied(told) ? weighing(told) : null
}
