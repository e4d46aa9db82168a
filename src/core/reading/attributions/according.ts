/** "According to X", "in the words of X": the source in a prepositional phrase. */
import { clauseBefore, clauseFrom } from './content.js'
import { type Draft, spansOf } from './draft.js'
import { isTag, type Line, type Run, reachOf, word } from './line.js'
import { phraseFrom } from './phrases.js'
import { attributionRules } from './rules.js'

const isComma = (line: Line, at: number): boolean => word(line, at).text === ','

/** The source from its first word to the comma, stop or new clause behind it; with a relative clause or participle it may have. */
const sourceFrom = (line: Line, from: number, ceiling: number): Run => {
  const phrase = phraseFrom(line, from, ceiling)
  let to = phrase?.to ?? from
  while (
    to < ceiling &&
    !isTag(line, to, 'PUNCT', 'CCONJ') &&
    (isTag(line, from, 'DET', 'NOUN', 'ADJ', 'NUM', 'PRON') || phrase === null || isTag(line, to, 'ADP', 'VERB'))
  ) {
    const next = phraseFrom(line, to + 1, ceiling)
    to = next && next.from === to + 1 ? next.to : to + 1
  }
  return { from, to }
}

/** Attributions of a sentence by "according to". */
export const accordingAttributions = (line: Line): Draft[] =>
  line.tokens.flatMap((token, at) => {
    if (token.lower !== 'according' || word(line, at + 1).lower !== 'to') return []
    const { from: floor, to: ceiling } = reachOf(line, at)
    const source = sourceFrom(line, at + 2, ceiling)
    if (source.to <= source.from) return []
    const isFirst = at === floor || (isTag(line, at - 1, 'CCONJ') && at - 1 === floor)
    const rest = isComma(line, source.to) ? clauseFrom(line, source.to + 1, ceiling) : isFirst ? clauseFrom(line, source.to, ceiling) : null
    const before = isFirst ? null : clauseBefore(line, at, floor)
    const goesOn = before === null || (isTag(line, source.to + 1, 'VERB', 'AUX') && !word(line, source.to + 1).lower.endsWith('ing'))
    return [
      {
        source: spansOf(line, [source]),
        cue: spansOf(line, [{ from: at, to: at + 2 }]),
        content: spansOf(line, goesOn ? [before, rest] : [before]),
        verb: 'accord',
        form: 'according_to' as const,
        stance: 'asserts' as const,
        confidence: 0.95,
        rule: attributionRules.according_to.name,
        head: null,
      },
    ]
  })
