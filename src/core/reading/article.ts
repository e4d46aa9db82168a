/** An article read: its figures as suggested claims, each with its passage and the chain of who has it from whom. */
import type { Assertion } from '../claims/assertion.js'
import { longestClaim } from '../claims/claim.js'
import type { NewStatement } from '../claims/statement.js'
import type { Vocabulary } from '../concepts/vocabulary.js'
import { overlaps, type Span, within } from '../language/span.js'
import { tagSpan } from '../language/tagger.js'
import type { Sentence } from '../language/token.js'
import type { FoundAttribution } from './attribution.js'
import { findAttributions } from './attributions/find-attributions.js'
import { mayHoldCue } from './attributions/may-hold-cue.js'
import { chainOf, type ReadChain, remembered, type Sayers } from './chain/chain.js'
import { bySayers } from './chain/may-say.js'
import { nameBookOf } from './chain/names.js'
import type { Own } from './chain/party.js'
import { plainSayer } from './chain/plain-sayer.js'
import { isNoClaim } from './no-claim.js'
import { type PageSentence, type Part, pageOf } from './page.js'
import { findQuantities } from './quantities/find.js'
import { withCoordinated } from './statement/coordinated.js'
import { denyingLead } from './statement/denied-by-lead.js'
import { withElided } from './statement/elided.js'
import { type ReadStatement, statementOfFigure } from './statement/figure.js'
import { withNumberOf } from './statement/number-of.js'
import { countsOf } from './statement/part-and-whole.js'
import { perOf } from './statement/per.js'
import { findPlaces } from './statement/places.js'
import type { FoundPeriod, FoundTime } from './time.js'
import { findPeriods } from './times/find-periods.js'
import { findTimes } from './times/find-times.js'

export interface ReadingContext {
  readonly vocabulary: Vocabulary
  /** The publisher's names. */
  readonly own: Own
  readonly title: string | null
  /** EDTF of the day on which the document appeared. */
  readonly documentDay: string | null
}

/** A claim as read, not yet anybody's word: names of sayers stand as they are written. */
export interface Suggestion extends ReadChain {
  readonly text: string
  readonly statement: NewStatement
  readonly implied: readonly string[]
  readonly passage: { readonly exact: string; readonly start: number; readonly end: number; readonly part: Part }
  readonly stance: Assertion['stance']
  readonly rule: string
}

export interface ReadSentence extends PageSentence {
  readonly tokens: Sentence['tokens']
}

export interface Article {
  readonly sentences: readonly ReadSentence[]
  readonly attributions: readonly FoundAttribution[]
  readonly suggestions: readonly Suggestion[]
}

/** So many characters of a text are read; what is beyond is kept and not read: no article is longer, and a request stays short. */
export const longestRead = 300_000

/** An article yields at most so many suggestions. */
export const mostSuggestions = 500

const longestPassage = 5_000
/** A sentence that holds more figures, or more words of saying, is a list or no prose: the rest of them is left. */
const mostInSentence = 40

/** A stretch without an end that holds so many numbers is a table or a list of scores: none of them says by itself what it counts. */
const mostNumbers = 40

const isTable = ({ tokens }: ReadSentence): boolean => {
  return tokens.filter(({ tag, text }) => tag === 'NUM' || /^\d/.test(text)).length > mostNumbers
}

/** Tags a sentence only where it may hold a figure or say who said something. */
const tagged = (text: string, sentence: PageSentence): ReadSentence => {
  const isTagged = sentence.holdsFigure || mayHoldCue(text.slice(sentence.start, sentence.end))
  return { ...sentence, tokens: isTagged ? tagSpan(text, sentence).tokens : [] }
}

/** What the innermost sayer of a figure says of it in this sentence; the whole sentence where nobody says it. */
const saidIn = (sentence: Span, figure: Span, attributions: readonly FoundAttribution[]): Span => {
  const spans = attributions
    .flatMap(({ content }) => content)
    .filter((span) => within(figure, span))
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
  return spans.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? sentence
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** The claim in words: what is said, without who says it. */
const wording = (text: string, { start, end }: Span): string => {
  const words = text
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"“”‘’',;:—–-]+|[\s"“”,;:—–-]+$/gu, '')
  const whole = capitalised(words).slice(0, longestClaim - 1)
  return /[.!?]$/u.test(whole) ? whole : `${whole}.`
}

const aside = (attributions: readonly FoundAttribution[], span: Span): Span[] =>
  attributions.flatMap(({ cue, source }) => [...cue, ...source]).filter((part) => overlaps(part, span))

/** The attributions of each sentence, by where their contents and cues stand. */
const bySentence = (sentences: readonly Span[], attributions: readonly FoundAttribution[]): FoundAttribution[][] => {
  const lists: FoundAttribution[][] = sentences.map(() => [])
  for (const attribution of attributions) {
    for (const span of [...attribution.content, ...attribution.cue]) {
      for (let at = firstAfter(sentences, span.start); at < sentences.length && (sentences[at]?.start ?? span.end) < span.end; at += 1) {
        const list = lists[at]
        if (list && list.length < mostInSentence && list.at(-1) !== attribution) list.push(attribution)
      }
    }
  }
  return lists
}

/** The first sentence that ends after a place: they stand in order. */
const firstAfter = (sentences: readonly Span[], place: number): number => {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

/** "(Stezhensky, 2025)": the year of a work that is referred to dates nothing. */
const isInReference = (text: string, { start, end }: Span): boolean => {
  const before = text.slice(Math.max(0, start - 80), start)
  return /\(\p{Lu}[^()\d]{1,70},\s*$/u.test(before) && /^\s*[a-z]?\)/u.test(text.slice(end, end + 3))
}

/** The words by which the innermost sayer of a figure says it. */
const cueOf = (tokens: Sentence['tokens'], told: readonly FoundAttribution[], figure: Span): Sentence['tokens'] => {
  const spans = told.filter(({ content }) => content.some((span) => within(figure, span))).flatMap(({ cue }) => cue)
  return spans.length === 0 ? [] : tokens.filter((token) => spans.some((span) => within(token, span)))
}

/** So many expressions of time back a text remembers, for "a year earlier" and "over the four days". */
const memory = 40

interface State {
  readonly sayers: Sayers
  readonly times: readonly FoundTime[]
  readonly periods: readonly FoundPeriod[]
  readonly suggestions: readonly Suggestion[]
}

const suggestionsIn = (
  text: string,
  sentence: ReadSentence,
  here: readonly FoundAttribution[],
  context: ReadingContext,
  { sayers, suggestions, ...earlier }: State,
): Pick<State, 'times' | 'periods'> & { readonly found: Suggestion[] } => {
  const { documentDay, vocabulary } = context
  const last = suggestions.at(-1) ?? null
  const times = findTimes(text, sentence, { documentDay, before: earlier.times })
  const dated = { documentDay, previous: earlier.periods.at(-1) ?? null, before: earlier.periods }
  const periods = findPeriods(text, sentence, times, dated).filter((period) => !isInReference(text, period))
  const quantities = findQuantities(text, sentence)
    .slice(0, mostInSentence)
    .filter((quantity) => !isNoClaim({ text, sentence, quantity, times }))
    .flatMap((quantity) => countsOf(text, quantity))
    .map((quantity) => withCoordinated(text, sentence.tokens, quantity))
    .map((quantity) => withNumberOf(sentence.tokens, quantity))
  const lead = denyingLead(text, sentence)
  let before: ReadStatement | null = last
  const found = withElided(sentence.tokens, quantities).flatMap(({ quantity, isElided }): Suggestion[] => {
    const isTold = here.some(
      ({ content, source, form }) => (source.length > 0 || form !== 'quotation') && content.some((span) => within(quantity.figure, span)),
    )
    const plain = isTold ? null : plainSayer(text, sentence, quantity.figure)
    const others = here.filter(({ source, cue }) => ![...source, ...cue].some((span) => within(quantity.figure, span)))
    const told = plain ? [...others, plain] : others
    const said = saidIn(sentence, quantity.figure, told)
    const skip = [...times, ...aside(told, said), ...(lead ? [lead] : [])]
    const tokens = sentence.tokens.filter((token) => within(token, said))
    const read = statementOfFigure({ ...said, text, tokens }, quantity, {
      vocabulary,
      periods: periods.filter((period) => within(period, said) || period.end <= said.start || said === sentence),
      places: findPlaces(text, tokens, vocabulary, skip),
      skip,
      per: perOf(times, quantity),
      // Who denies it is told by the assertion's stance; "it is not true that" denies it here.
      isDenied: lead !== null && lead.end <= quantity.figure.start,
      cue: cueOf(sentence.tokens, told, quantity.figure),
      before,
      isElided,
    })
    if (!read) return []
    before = read
    const exact = text.slice(sentence.start, Math.min(sentence.end, sentence.start + longestPassage))
    return [
      {
        ...read,
        ...chainOf(quantity.figure, told, sayers),
        text: wording(text, said),
        passage: { exact, start: sentence.start, end: sentence.start + exact.length, part: sentence.part },
      },
    ]
  })
  return { found, times, periods }
}

const nothing = { found: [], times: [], periods: [] }

/** Reads a text up to `longestRead`. Deterministic, in time linear to the text. */
export const readArticle = (whole: string, context: ReadingContext): Article => {
  const text = whole.slice(0, longestRead)
  const sentences = pageOf(text, context.title, context.own.names).map((sentence) => tagged(text, sentence))
  const attributions = bySayers(text, findAttributions(text, sentences))
  let state: State = {
    sayers: { text, book: nameBookOf(text, sentences), own: context.own, outletBefore: null, sayerBefore: null, phraseBefore: '' },
    times: [],
    periods: [],
    suggestions: [],
  }
  const around = bySentence(sentences, attributions)
  for (const [at, sentence] of sentences.entries()) {
    const here = around[at] ?? []
    const isRead =
      sentence.holdsFigure &&
      !sentence.isFurniture &&
      sentence.tokens.length > 0 &&
      !isTable(sentence) &&
      state.suggestions.length < mostSuggestions
    const { found, times, periods } = isRead ? suggestionsIn(text, sentence, here, context, state) : nothing
    state = {
      sayers: remembered(here, state.sayers),
      times: times.length > 0 ? [...state.times, ...times].slice(-memory) : state.times,
      periods: periods.length > 0 ? [...state.periods, ...periods].slice(-memory) : state.periods,
      suggestions: found.length > 0 ? [...state.suggestions, ...found] : state.suggestions,
    }
  }
  return { sentences, attributions, suggestions: state.suggestions.slice(0, mostSuggestions) }
}
