/** An attribution as the rules of one sentence find it, before quotations and antecedents are filled in. */
import type { Span } from '../../language/span.js'
import type { FoundAttribution } from '../attribution.js'
import { type Line, type Run, spanOf } from './line.js'

export type Draft = Omit<FoundAttribution, 'antecedent' | 'cites'> & {
  /** "the mayor" of "the mayor, who said": what a relative pronoun stands for. */
  readonly head: Span | null
}

/** The spans of runs of words, the empty ones left out. */
export const spansOf = (line: Line, runs: readonly (Run | null)[]): Span[] =>
  runs.flatMap((run) => {
    const span = run && spanOf(line, run)
    return span ? [span] : []
  })
