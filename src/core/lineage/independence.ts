/** Whether two claims rest on different origins. */
import { byText } from '../values/order.js'
import type { Archive, Testimony } from './evidence.js'
import { areOneOrigin } from './houses.js'
import type { Sayer } from './sayer.js'
import { type Trace, traceAll } from './trace.js'

export type IndependenceOutcome = 'independent' | 'same_lineage' | 'not_established'

export interface SharedOrigin {
  readonly sourceId: string | null
  readonly name: string
  readonly basis: 'stated' | 'inferred'
}

export interface Independence {
  readonly outcome: IndependenceOutcome
  readonly sharedOrigins: readonly SharedOrigin[]
  readonly says: string
}

/** The public sentence of each outcome. */
export const independenceSays: Readonly<Record<IndependenceOutcome, string>> = {
  independent: 'Each side has a known origin that the other lacks.',
  same_lineage: 'All known origins of one side stand behind the other too: they are counted once.',
  not_established: 'One side has no known origin, so a common one cannot be excluded.',
}

const origins = (traces: readonly Trace[], standing: Trace['standing']): Sayer[] =>
  traces.flatMap((trace) => (trace.standing === standing && trace.origin ? [trace.origin] : []))

const shared = (archive: Archive, left: readonly Sayer[], right: readonly Sayer[], basis: SharedOrigin['basis']): SharedOrigin[] =>
  left.flatMap((one) =>
    right
      .filter((other) => areOneOrigin(archive, one, other))
      .map((other) => {
        const { sourceId, name } = (byText(one.key, other.key) || byText(one.name, other.name)) <= 0 ? one : other
        return { sourceId, name, basis }
      }),
  )

const withoutDoubles = (found: readonly SharedOrigin[]): SharedOrigin[] =>
  [...new Map(found.toReversed().map((origin) => [origin.sourceId ?? origin.name, origin])).values()].sort((a, b) =>
    byText(a.sourceId ?? a.name, b.sourceId ?? b.name),
  )

const decide = (archive: Archive, left: readonly Sayer[], right: readonly Sayer[]): IndependenceOutcome => {
  if (left.length === 0 || right.length === 0) return 'not_established'
  const lacks = (sayer: Sayer, others: readonly Sayer[]) => !others.some((other) => areOneOrigin(archive, sayer, other))
  return left.some((sayer) => lacks(sayer, right)) && right.some((sayer) => lacks(sayer, left)) ? 'independent' : 'same_lineage'
}

/**
 * Independence of two sides by their known origins. Unnamed, unknown and inferred origins neither add nor take away;
 * candidates that would be shared are named. A side without testimonies (a draft) is never independent.
 */
export const independenceOf = (archive: Archive, left: readonly Testimony[], right: readonly Testimony[]): Independence => {
  const all = traceAll(archive, [...left, ...right])
  const [traces, others] = [all.slice(0, left.length), all.slice(left.length)]
  const [known, otherKnown] = [origins(traces, 'known'), origins(others, 'known')]
  const [candidates, otherCandidates] = [origins(traces, 'inferred'), origins(others, 'inferred')]
  const outcome = decide(archive, known, otherKnown)
  const stated = shared(archive, known, otherKnown, 'stated')
  const inferred = [
    ...shared(archive, known, otherCandidates, 'inferred'),
    ...shared(archive, candidates, otherKnown, 'inferred'),
    ...shared(archive, candidates, otherCandidates, 'inferred'),
  ]
  return { outcome, sharedOrigins: withoutDoubles([...stated, ...inferred]), says: independenceSays[outcome] }
}
