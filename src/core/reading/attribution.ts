/** Attributions found in a text: who (source) is said to say or think (cue) what (content). Spans as PARC and PolNeAR have them. */
import type { Span } from '../language/span.js'

/** How the words tie the content to its source. */
export type AttributionForm = 'verb' | 'according_to' | 'noun' | 'quotation' | 'adverb'

/**
 * Chains can be read off the spans: an attribution whose cue lies within the content of another is nested in it ("X said Y reported …",
 * "…, X said, according to Y"). Where one is said on the word of another for the same content ("X said, citing Y"), `cites` holds Y.
 */
export interface FoundAttribution {
  /** Empty where nobody is named: "reportedly", a quotation with no cue. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Lemma of the cue's head: "say", "cite", "accord", "report". */
  readonly verb: string
  readonly form: AttributionForm
  /** Whether the content is denied or questioned by the source: "denied that", "asked whether". */
  readonly stance: 'asserts' | 'denies' | 'questions'
  /** From 0 to 1: how often the row that found it is right. */
  readonly confidence: number
  /** Name of the row that found it. */
  readonly rule: string
  /** The fuller earlier mention that a pronoun, a short name or "the minister" stands for, where it is sure; else null. */
  readonly antecedent: Span | null
  /** Those on whose word the source says the same content: "the ministry" of "Holm said, citing the ministry". */
  readonly cites: readonly Span[]
}
