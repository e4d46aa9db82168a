/** "According to X", "in the words of X": the source in a prepositional phrase. */
import { viewWords } from '../en/attribution-words.js'
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

/** Words that open such a phrase, before the source. */
const openings: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
  ['on', 'the', 'word', 'of'],
  ['on', 'the', 'authority', 'of'],
  ['in', 'the', 'estimation', 'of'],
]

const possessives = new Set(['his', 'her', 'their', 'my', 'our'])

/** How many words the opening here has; 0 where there is none. */
const openingAt = (line: Line, at: number): number =>
  openings.find((words) => words.every((part, offset) => word(line, at + offset).lower === part))?.length ?? 0

/** "in his view": cue and source are the same two words. */
const isView = (line: Line, at: number): boolean =>
  word(line, at).lower === 'in' && possessives.has(word(line, at + 1).lower) && viewWords.has(word(line, at + 2).lower)

/** "that, according to Holm, …": what it attributes stands behind it. */
const isBehindThat = (line: Line, at: number): boolean => {
  const that = isComma(line, at - 1) ? at - 2 : at - 1
  return word(line, that).lower === 'that' && isTag(line, that, 'SCONJ', 'ADP') && isTag(line, that - 1, 'VERB')
}

const starts = new Set(['according', 'in', 'on'])

/** Attributions of a sentence by "according to" and what means the same. */
export const accordingAttributions = (line: Line): Draft[] =>
  line.tokens.flatMap((token, at) => {
    if (!starts.has(token.lower)) return []
    const view = isView(line, at)
    const length = view ? 1 : openingAt(line, at)
    if (length === 0) return []
    const { from: floor, to: ceiling } = reachOf(line, at)
    const named = sourceFrom(line, at + length, ceiling)
    const source = view ? { from: at + 1, to: at + 2 } : named
    if (source.to <= source.from) return []
    const isFirst = at === floor || (isTag(line, at - 1, 'CCONJ') && at - 1 === floor) || isBehindThat(line, at)
    const rest = isComma(line, named.to) ? clauseFrom(line, named.to + 1, ceiling) : isFirst ? clauseFrom(line, named.to, ceiling) : null
    const before = isFirst ? null : clauseBefore(line, at, floor)
    const goesOn = before === null || (isTag(line, named.to + 1, 'VERB', 'AUX') && !word(line, named.to + 1).lower.endsWith('ing'))
    return [
      {
        source: spansOf(line, [source]),
        cue: spansOf(
          line,
          view
            ? [
                { from: at, to: at + 1 },
                { from: at + 2, to: at + 3 },
              ]
            : [{ from: at, to: at + length }],
        ),
        content: spansOf(line, goesOn ? [before, rest] : [before]),
        verb: view ? word(line, at + 2).lower : token.lower === 'according' ? 'accord' : word(line, at + 2).lower,
        form: 'according_to' as const,
        stance: 'asserts' as const,
        confidence: token.lower === 'according' ? 0.95 : view ? 0.5 : 0.75,
        rule: attributionRules.according_to.name,
        head: null,
      },
    ]
  })
