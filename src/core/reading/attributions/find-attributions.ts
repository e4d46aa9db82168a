/** All attributions of a text: the rules of single sentences, then what runs over sentences: quotations, chains, antecedents. */
import type { Sentence } from '../../language/token.js'
import type { FoundAttribution } from '../attribution.js'
import { accordingAttributions } from './according.js'
import { adverbAttributions } from './adverbs.js'
import { antecedents } from './antecedents.js'
import { withCited } from './cited.js'
import type { Draft } from './draft.js'
import { type Line, lineOf } from './line.js'
import { quotationsOf } from './quotations.js'
import { withQuotations } from './spoken.js'
import { verbAttributions } from './verbs.js'

const finders: readonly ((line: Line) => Draft[])[] = [verbAttributions, accordingAttributions, adverbAttributions]

const begin = ({ cue, content }: Draft): number => cue[0]?.start ?? content[0]?.start ?? 0

/**
 * Who says or thinks what, in the order of the cues.
 * @param sentences the text's sentences; those without tokens are passed over, but what they hold of a quotation is not lost
 */
export const findAttributions = (text: string, sentences: readonly Sentence[]): FoundAttribution[] => {
  const quotations = quotationsOf(text)
  let first = 0
  const lines = sentences.map((sentence) => {
    while ((quotations[first]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) first += 1
    return lineOf(sentence, quotations, first)
  })
  const drafts = lines.flatMap((line) => finders.flatMap((find) => find(line)).sort((one, other) => begin(one) - begin(other)))
  const spoken = withQuotations(text, lines, quotations, drafts)
  const known = antecedents(text, lines, spoken)
  return withCited(spoken.map(({ head: _, ...draft }, at) => ({ ...draft, antecedent: known[at] ?? null, cites: [] })))
}
