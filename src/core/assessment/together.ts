/** What stands behind a claim and all claims that agree with it, and behind those that conflict: traced once for all who ask. */
import { asserting, type Testimony } from '../lineage/evidence.js'
import { countOrigins, type Lineage, lineagesOf, lineagesOfTraces } from '../lineage/lineages.js'
import { type Trace, traceAll } from '../lineage/trace.js'
import { attached } from '../values/remembered.js'
import { agreeingRecords } from './agreeing.js'
import type { Neighbour, Setting } from './record.js'

export interface Together {
  /** The accepted neighbours that agree. */
  readonly agreeing: readonly Neighbour[]
  /** What asserts the claim or one that agrees with it. */
  readonly testimonies: readonly Testimony[]
  readonly traces: readonly Trace[]
  readonly lineages: readonly Lineage[]
}

/** The claim with all that agree with it. */
export const together: (setting: Setting) => Together = attached((setting: Setting) => {
  const agreeing = agreeingRecords(setting.neighbours)
  const testimonies = [setting, ...agreeing].flatMap((record) => asserting(record.testimonies))
  const traces = traceAll(setting.archive, testimonies)
  return { agreeing, testimonies, traces, lineages: lineagesOfTraces(setting.archive, traces) }
})

/** The accepted neighbours that conflict with the claim. */
export const conflictingRecords = (neighbours: readonly Neighbour[]): Neighbour[] =>
  neighbours.filter(({ group, claim }) => group === 'conflicting' && claim.status === 'accepted')

/** How many known origins stand behind some records taken together. */
export const originsBehind = ({ archive }: Setting, records: readonly Neighbour[]): number =>
  countOrigins(lineagesOf(archive, asserting(records.flatMap(({ testimonies }) => testimonies)))).independentOrigins
