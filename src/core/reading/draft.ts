/** A sentence as a statement: for claims and drafts that come as bare text. */
import type { Vocabulary } from '../concepts/vocabulary.js'
import { overlaps, type Span, within } from '../language/span.js'
import { tagText } from '../language/tagger.js'
import type { Sentence } from '../language/token.js'
import { findAttributions } from './attributions/find-attributions.js'
import { bySayers } from './chain/may-say.js'
import { isNoClaim } from './no-claim.js'
import { findQuantities } from './quantities/find.js'
import { withCoordinated } from './statement/coordinated.js'
import { denyingLead } from './statement/denied-by-lead.js'
import { statementOfEvent } from './statement/event.js'
import { type ReadStatement, type Surroundings, statementOfFigure } from './statement/figure.js'
import { withNumberOf } from './statement/number-of.js'
import { countsOf } from './statement/part-and-whole.js'
import { perOf } from './statement/per.js'
import { findPlaces } from './statement/places.js'
import type { Clause } from './statement/predicate.js'
import { isIn } from './statement/words.js'
import { findPeriods } from './times/find-periods.js'
import { findTimes } from './times/find-times.js'

interface Read {
  readonly clause: Clause
  readonly sentence: Sentence
  readonly around: Surroundings
  readonly times: ReturnType<typeof findTimes>
}

const clauseOf = (text: string, sentence: Sentence, vocabulary: Vocabulary, documentDay: string | null): Read => {
  const attributions = bySayers(text, findAttributions(text, [sentence])).filter(({ content }) =>
    content.some((span) => overlaps(span, sentence)),
  )
  const said: Span = attributions.length === 1 ? (attributions[0]?.content[0] ?? sentence) : sentence
  const times = findTimes(text, sentence, { documentDay })
  const sayers = attributions.flatMap(({ cue, source }) => [...cue, ...source])
  const lead = denyingLead(text, sentence)
  const skip = [...times, ...sayers, ...(lead ? [lead] : [])]
  const tokens = sentence.tokens.filter((token) => within(token, said))
  return {
    sentence,
    times,
    clause: { ...said, text, tokens },
    around: {
      vocabulary,
      skip,
      per: null,
      before: null,
      isElided: false,
      cue: attributions.length === 1 ? sentence.tokens.filter((token) => isIn(token, attributions[0]?.cue ?? [])) : [],
      isDenied: attributions.some(({ stance }) => stance === 'denies') !== (lead !== null),
      periods: findPeriods(text, sentence, times, { documentDay, previous: null }),
      places: findPlaces(text, tokens, vocabulary, skip),
    },
  }
}

const figureIn = (text: string, { clause, sentence, around, times }: Read): ReadStatement[] =>
  findQuantities(text, sentence)
    .filter((quantity) => !isNoClaim({ text, sentence, quantity, times }))
    .flatMap((quantity) => countsOf(text, quantity))
    .map((quantity) => withCoordinated(text, sentence.tokens, quantity))
    .map((quantity) => withNumberOf(sentence.tokens, quantity))
    .flatMap((quantity) => statementOfFigure(clause, quantity, { ...around, per: perOf(times, quantity) }) ?? [])

/**
 * The statement of a text of one sentence or a few: its first figure that makes a claim, else what it says to have happened.
 * Null where it says nothing that can be put into a statement. `documentDay` (EDTF) dates "last month"; without it such words date nothing.
 */
export const readStatement = (text: string, vocabulary: Vocabulary, documentDay: string | null = null): ReadStatement | null => {
  const reads = tagText(text.slice(0, 2_000)).map((sentence) => clauseOf(text, sentence, vocabulary, documentDay))
  const [figure] = reads.flatMap((read) => figureIn(text, read))
  if (figure) return figure
  const [event] = reads.flatMap(({ clause, around }) => statementOfEvent(clause, around) ?? [])
  return event ?? null
}
