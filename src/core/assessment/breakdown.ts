/** The breakdown of a claim: who says so, on whose word, how independently. Its parts add up. */

import type { DriftEntry } from '../lineage/drift.js'
import type { Testimony } from '../lineage/evidence.js'
import type { InterestEntry } from '../lineage/interest.js'
import { countOrigins, type Lineage } from '../lineage/lineages.js'
import { distinct } from '../values/order.js'
import { type Findings, findingsOf } from './findings.js'
import { type Flag, flagsOf } from './flags.js'
import { type Grade, gradeOf } from './grade.js'
import type { Setting } from './record.js'
import { type StateShare, stateShareOf } from './state-ties.js'
import { conflictingRecords, originsBehind, together } from './together.js'

export interface Denial {
  readonly assertionId: string
  readonly documentId: string
  readonly publisher: string
  readonly says: string
}

export interface Breakdown {
  readonly claimId: string
  readonly assertions: number
  readonly documents: number
  readonly publishers: number
  readonly independentOrigins: number
  readonly notEstablished: number
  readonly lineages: readonly Lineage[]
  readonly publisherKinds: Readonly<Record<string, number>>
  readonly originKinds: Readonly<Record<string, number>>
  readonly stateAffiliated: StateShare
  readonly interest: readonly InterestEntry[]
  readonly drift: readonly DriftEntry[]
  readonly denials: readonly Denial[]
  readonly flags: readonly Flag[]
  readonly grade: Grade
  readonly says: string
}

const countBy = (items: readonly (string | null | undefined)[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const item of distinct(items.map((kind) => kind ?? 'unknown')))
    counts[item] = items.filter((kind) => (kind ?? 'unknown') === item).length
  return counts
}

/** The distinct documents and publishers of testimonies, in order of id. */
export const placesOf = (testimonies: readonly Testimony[]): { documents: string[]; publishers: string[] } => ({
  documents: distinct(testimonies.map(({ document }) => document.id)),
  publishers: distinct(testimonies.map(({ document }) => document.sourceId)),
})

const denialsOf = ({ archive, testimonies }: Setting): Denial[] =>
  testimonies
    .filter(({ assertion }) => assertion.stance === 'denies')
    .map(({ assertion, document }) => ({
      assertionId: assertion.id,
      documentId: document.id,
      publisher: document.sourceId,
      says: `${archive.book.get(document.sourceId)?.name ?? 'A publisher'} has a document that denies it.`,
    }))

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

const sentence = ({ independentOrigins, notEstablished, testimonies }: Findings): string => {
  if (testimonies.length === 0) return 'No document in this database asserts it.'
  const open = notEstablished
    ? ` ${plural(notEstablished, 'more line')} could not be traced to a known origin and count${notEstablished === 1 ? 's' : ''} as none.`
    : ''
  if (independentOrigins === 0) return `No origin is known.${open}`
  if (independentOrigins === 1) return `One origin is known; no independent one asserts this claim in this database.${open}`
  return `${independentOrigins} independent origins are known.${open}`
}

/** The breakdown of a claim in its setting. */
export const breakdownOf = (setting: Setting): Breakdown => {
  const findings = findingsOf(setting)
  const { lineages, testimonies } = findings
  const { documents, publishers } = placesOf(testimonies)
  const conflicting = conflictingRecords(setting.neighbours)
  return {
    claimId: setting.claim.id,
    assertions: testimonies.length,
    documents: documents.length,
    publishers: publishers.length,
    independentOrigins: findings.independentOrigins,
    notEstablished: findings.notEstablished,
    lineages,
    publisherKinds: countBy(publishers.map((id) => setting.archive.book.get(id)?.kind)),
    originKinds: countBy(lineages.filter(({ counted }) => counted).map(({ origin }) => origin.kind)),
    stateAffiliated: stateShareOf(setting.archive, testimonies, lineages),
    interest: findings.interest,
    drift: findings.drift,
    denials: denialsOf(setting),
    flags: flagsOf(findings),
    grade: gradeOf({
      findings,
      agreeingOrigins: countOrigins(together(setting).lineages).independentOrigins,
      conflictingOrigins: originsBehind(setting, conflicting),
      hasConflict: conflicting.length > 0,
    }),
    says: sentence(findings),
  }
}
