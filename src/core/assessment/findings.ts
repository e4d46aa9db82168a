/** What the flags of a claim read: its record, traced and counted once. */

import { type DriftEntry, driftOf } from '../lineage/drift.js'
import { asserting, type Testimony } from '../lineage/evidence.js'
import { type InterestEntry, interestsOf } from '../lineage/interest.js'
import { countOrigins, type Lineage, lineagesOfTraces } from '../lineage/lineages.js'
import { type Trace, traceAll } from '../lineage/trace.js'
import type { Setting } from './record.js'

export interface Findings {
  readonly setting: Setting
  readonly testimonies: readonly Testimony[]
  readonly traces: readonly Trace[]
  readonly lineages: readonly Lineage[]
  readonly independentOrigins: number
  readonly notEstablished: number
  readonly interest: readonly InterestEntry[]
  readonly drift: readonly DriftEntry[]
}

/** Traces and counts what asserts a claim. */
export const findingsOf = (setting: Setting): Findings => {
  const { archive, vocabulary, claim } = setting
  const testimonies = asserting(setting.testimonies)
  const traces = traceAll(archive, testimonies)
  const lineages = lineagesOfTraces(archive, traces)
  return {
    setting,
    testimonies,
    traces,
    lineages,
    ...countOrigins(lineages),
    interest: interestsOf(archive, vocabulary, traces, claim.interests, claim.statement.period),
    drift: driftOf(vocabulary, testimonies, claim.statement),
  }
}
