/** Support: what stands behind a claim when all claims that agree with it are taken together. */
import { asserting, type Testimony } from '../lineage/evidence.js'
import { type InterestEntry, interestsOf } from '../lineage/interest.js'
import { countOrigins, type Lineage } from '../lineage/lineages.js'
import { type Trace, traceAll } from '../lineage/trace.js'
import { placesOf } from './breakdown.js'
import { adversaries, type Flag, flagRows, isSelfServingOnly, sayersIn } from './flags.js'
import type { ClaimRecord, Setting } from './record.js'
import { restsOnOneState } from './state-ties.js'
import { together } from './together.js'

export interface Support {
  readonly independentOrigins: number
  readonly notEstablished: number
  readonly origins: readonly Lineage['origin'][]
  readonly documents: number
  readonly publishers: number
  readonly flags: readonly Flag[]
  readonly says: string
}

interface Wide {
  readonly setting: Setting
  readonly testimonies: readonly Testimony[]
  readonly traces: readonly Trace[]
  readonly lineages: readonly Lineage[]
  readonly interest: readonly InterestEntry[]
}

const known = (lineages: readonly Lineage[]): Lineage[] => lineages.filter(({ counted }) => counted)

/** The flags that support repeats at its width, and when. */
const wideFlags: Readonly<Record<string, (wide: Wide) => readonly string[] | null>> = {
  single_lineage: ({ lineages, testimonies }) => (known(lineages).length <= 1 ? testimonies.map(({ assertion }) => assertion.id) : null),
  state_affiliated_only: ({ setting, lineages, traces }) =>
    restsOnOneState(setting.archive, traces) ? known(lineages).flatMap(({ origin }) => origin.sourceId ?? []) : null,
  self_serving_only: ({ interest }) => (isSelfServingOnly(interest) ? sayersIn(interest, 'self_serving') : null),
  adversaries_agree: ({ interest }) => adversaries(interest),
}

const interestOf = ({ archive, vocabulary }: Setting, { claim, testimonies }: ClaimRecord): InterestEntry[] =>
  claim.interests.length === 0
    ? []
    : interestsOf(archive, vocabulary, traceAll(archive, asserting(testimonies)), claim.interests, claim.statement.period)

const sentence = (origins: number, claims: number): string => {
  const among =
    claims === 0 ? 'No other stored claim agrees with it' : `${claims} other stored claim${claims === 1 ? ' agrees' : 's agree'} with it`
  if (origins === 0) return `${among}; no known origin stands behind it.`
  return `${among}; ${origins === 1 ? 'one known origin stands' : `${origins} independent origins stand`} behind all of them together.`
}

/** Support over the claim and all claims that agree with it; each origin counts once. */
export const supportOf = (setting: Setting): Support => {
  const { agreeing, testimonies, traces, lineages } = together(setting)
  const records: ClaimRecord[] = [setting, ...agreeing]
  const wide: Wide = { setting, testimonies, traces, lineages, interest: records.flatMap((record) => interestOf(setting, record)) }
  const { documents, publishers } = placesOf(testimonies)
  const counts = countOrigins(lineages)
  return {
    ...counts,
    origins: known(lineages).map(({ origin }) => origin),
    documents: documents.length,
    publishers: publishers.length,
    flags: flagRows.flatMap(({ code, says }) => {
      const evidence = wideFlags[code]?.(wide) ?? null
      return evidence === null ? [] : [{ code, says, evidence: [...new Set(evidence)].sort() }]
    }),
    says: sentence(counts.independentOrigins, agreeing.length),
  }
}
