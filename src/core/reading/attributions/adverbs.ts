/** "reportedly", "allegedly": said, without a word by whom. */
import { hearsayAdverbs } from '../en/attribution-words.js'
import { clauseBefore, clauseFrom } from './content.js'
import { type Draft, spansOf } from './draft.js'
import { isTag, type Line, quotationAt, reachOf, word } from './line.js'
import { attributionRules } from './rules.js'
import { subjectOf } from './subject.js'

/** Attributions of a sentence by adverbs of hearsay. Its content is the subject before and the clause after. */
export const adverbAttributions = (line: Line): Draft[] =>
  line.tokens.flatMap((token, at) => {
    if (!hearsayAdverbs.has(token.lower) || quotationAt(line, at) >= 0) return []
    const { from: floor, to: ceiling } = reachOf(line, at)
    let start = at
    while (start > floor && isTag(line, start - 1, 'AUX', 'ADV')) start -= 1
    const subject = subjectOf(line, { from: start, head: at, voice: 'active', negated: false }, floor)
    const before = at === floor ? null : clauseBefore(line, at, subject?.through === null ? subject.from : start)
    return [
      {
        source: [],
        cue: spansOf(line, [{ from: at, to: at + 1 }]),
        content: spansOf(line, [before, clauseFrom(line, word(line, at + 1).text === ',' ? at + 2 : at + 1, ceiling)]),
        verb: token.lower,
        form: 'adverb' as const,
        stance: 'asserts' as const,
        confidence: 0.75,
        rule: attributionRules.adverb.name,
        head: null,
      },
    ]
  })
