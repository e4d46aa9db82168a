/** Table: the flags. Each says when it fires; the evidence are ids of assertions, claims or sources. GET /v1/rules prints it. */
import type { Hop } from '../claims/assertion.js'
import { circularAssertions } from '../lineage/circle.js'
import type { DriftEntry } from '../lineage/drift.js'
import type { DocumentFacts } from '../lineage/evidence.js'
import type { InterestEntry } from '../lineage/interest.js'
import type { Trace } from '../lineage/trace.js'
import { isReadable } from '../reading/language.js'
import { distinct } from '../values/order.js'
import { mismatchedParts } from './arithmetic.js'
import type { Findings } from './findings.js'
import { restsOnOneState } from './state-ties.js'
import { differingPart } from './texts.js'
import { laterRequirements, suspendedOrigins } from './time-checks.js'
import { conflictingRecords, together } from './together.js'

export interface Flag {
  readonly code: string
  readonly says: string
  readonly evidence: readonly string[]
}

export interface FlagRow {
  readonly code: string
  readonly says: string
  /** The evidence where the flag fires, null where it does not. */
  readonly finds: (findings: Findings) => readonly string[] | null
  /** Whether it is told by other claims, beside those that share a document: without the neighbours it would stay silent. */
  readonly needsNeighbours?: true
}

const some = (ids: readonly string[]): readonly string[] | null => (ids.length ? distinct(ids) : null)
const where = (traces: readonly Trace[], test: (trace: Trace) => boolean) =>
  some(traces.filter(test).map(({ testimony }) => testimony.assertion.id))
const withHop = (traces: readonly Trace[], test: (hop: Hop) => boolean) =>
  where(traces, ({ testimony }) => testimony.assertion.chain.some(test))
const allIds = ({ testimonies }: Findings): string[] => testimonies.map(({ assertion }) => assertion.id)
const drifted = (drift: readonly DriftEntry[], fields: readonly string[]) =>
  some(drift.filter(({ field }) => fields.includes(field)).map(({ assertionId }) => assertionId))
/** The sayers of one direction: their ids, or the party where the sayer is no registered source. */
export const sayersIn = (interest: readonly InterestEntry[], direction: string): string[] =>
  interest.filter((entry) => entry.direction === direction).map(({ sourceId, party }) => sourceId ?? party)

const sayersWith = ({ interest }: Findings, direction: string): string[] => sayersIn(interest, direction)

const known = new Set(['self_serving', 'against_interest', 'neutral'])

/** Whether every sayer whose interest is known is self-serving, and there is one. */
export const isSelfServingOnly = (interest: readonly { readonly direction: string }[]): boolean => {
  const told = interest.filter(({ direction }) => known.has(direction))
  return told.length > 0 && told.every(({ direction }) => direction === 'self_serving')
}

/** Those whom it serves and those against whose interest it goes, where two different ones say it; null where not. */
export const adversaries = (interest: readonly InterestEntry[]): readonly string[] | null => {
  const [serving, against] = [sayersIn(interest, 'self_serving'), sayersIn(interest, 'against_interest')]
  return serving.some((one) => against.some((other) => other !== one)) ? [...serving, ...against] : null
}

/** Verbs by which one claims to have checked another. */
const confirming = /\b(confirm|corroborat|verif|bear(s|ing)? out|bore out|back(s|ed)? up|echo)/iu

/** Verbs that say the contrary. */
const denying = /\b(not|no|nor|never|cannot|unable|declin\w*|refus\w*|without)\b|n[’']t\b|\bun(confirm|verif|corroborat)/iu

const hollow = ({ setting, traces }: Findings): string[] => {
  const { lineages } = together(setting)
  const hasCompany = (id: string) => lineages.some(({ counted, assertions }) => counted && assertions.includes(id) && assertions.length > 1)
  return traces
    .filter(({ testimony }) => testimony.assertion.chain.some(({ verb }) => verb !== null && confirming.test(verb) && !denying.test(verb)))
    .map(({ testimony }) => testimony.assertion.id)
    .filter(hasCompany)
}

const inDocuments = ({ testimonies }: Findings, test: (document: DocumentFacts) => boolean) =>
  some(testimonies.filter(({ document }) => test(document)).map(({ document }) => document.id))

const hedges = new Set(['about', 'almost', 'at_least', 'more_than', 'at_most', 'up_to', 'less_than', 'between'])
const openModalities = new Set(['estimated', 'possible', 'planned', 'forecast'])

const dropsHedge = ({ field, from, to }: DriftEntry): boolean =>
  (field === 'modifier' && hedges.has(String(from)) && to === 'exact') ||
  (field === 'modality' && openModalities.has(String(from)) && to === 'actual')

const conflictsWith = ({ setting }: Findings): string[] => conflictingRecords(setting.neighbours).map(({ claim }) => claim.id)

const denials = ({ setting }: Findings): string[] =>
  setting.testimonies.filter(({ assertion }) => assertion.stance === 'denies').map(({ assertion }) => assertion.id)

export const flagRows: readonly FlagRow[] = [
  {
    code: 'single_lineage',
    says: 'The assertions of this claim have one known origin, or none.',
    finds: (f) => (f.independentOrigins <= 1 ? allIds(f) : null),
  },
  {
    code: 'unnamed_origin',
    says: 'An assertion ends with somebody who is described and not named.',
    finds: (f) => where(f.traces, ({ standing }) => standing === 'unnamed'),
  },
  {
    code: 'unknown_origin',
    says: 'An assertion ends where it is not told who stands behind it.',
    finds: (f) => where(f.traces, ({ standing }) => standing === 'unknown'),
  },
  {
    code: 'state_affiliated_only',
    says: 'There is a known origin, and all known origins belong to one state.',
    finds: (f) =>
      restsOnOneState(f.setting.archive, f.traces)
        ? some(f.lineages.flatMap(({ counted, origin }) => (counted && origin.sourceId ? [origin.sourceId] : [])))
        : null,
  },
  {
    code: 'self_serving_only',
    says: 'Everybody whose interest is known serves it by saying this.',
    finds: (f) => (isSelfServingOnly(f.interest) ? some(sayersWith(f, 'self_serving')) : null),
  },
  {
    code: 'contested',
    says: 'A stored claim conflicts with this one, or a document denies it.',
    finds: (f) => some([...conflictsWith(f), ...denials(f)]),
    needsNeighbours: true,
  },
  {
    code: 'against_interest',
    says: 'Somebody says this against the interest of their own side.',
    finds: (f) => some(sayersWith(f, 'against_interest')),
  },
  {
    code: 'adversaries_agree',
    says: 'Somebody whom this serves and somebody against whose interest it goes both say it.',
    finds: (f) => adversaries(f.interest),
  },
  {
    code: 'unread_hop',
    says: "Somebody in a chain did not have the next one's own words before them, so far as the text tells.",
    finds: (f) => withHop(f.traces, ({ read }) => !read),
  },
  {
    code: 'inferred_hop',
    says: 'A step of a chain is not stated in the text but inferred.',
    finds: (f) => withHop(f.traces, ({ basis }) => basis === 'inferred'),
  },
  {
    code: 'headline_differs',
    says: 'Predicate, figure, unit, hedge or attribution of a headline is not what the body says.',
    finds: (f) => some(differingPart(f.setting, f.traces, 'headline')),
  },
  {
    code: 'caption_differs',
    says: 'Predicate, figure, unit, hedge or attribution of a caption is not what the body says.',
    finds: (f) => some(differingPart(f.setting, f.traces, 'caption')),
  },
  {
    code: 'orphan_quote',
    says: 'A quotation in the headline of a document stands nowhere in its body.',
    finds: (f) => inDocuments(f, ({ id }) => f.setting.orphanQuotes?.has(id) ?? false),
  },
  {
    code: 'undated',
    says: 'A document that asserts it does not say when it appeared.',
    finds: (f) => inDocuments(f, ({ publishedAt }) => publishedAt === null),
  },
  {
    code: 'period_inferred',
    says: "The claim's period was not stated and was inferred.",
    finds: ({ setting: { claim } }) =>
      claim.statement.period !== null && claim.implied.some((pointer) => ['/statement', '/statement/period'].includes(pointer))
        ? [claim.id]
        : null,
  },
  {
    code: 'unsupported_language',
    says: 'A document that asserts it is in a language that is not read, so its words were not checked.',
    finds: (f) => inDocuments(f, ({ language }) => language != null && !isReadable('', language)),
  },
  {
    code: 'circular',
    says: 'A chain meets itself: somebody has it from somebody who has it from them.',
    finds: (f) => some(circularAssertions(f.setting.archive, f.testimonies)),
  },
  {
    code: 'hollow_corroboration',
    says: 'A chain says that somebody confirms this, and leads to the same origin.',
    finds: (f) => some(hollow(f)),
    needsNeighbours: true,
  },
  { code: 'unit_drift', says: 'A passage counts in another unit than the claim.', finds: (f) => drifted(f.drift, ['unit']) },
  {
    code: 'scope_drift',
    says: 'A passage speaks of another measure, population, place or period than the claim.',
    finds: (f) => drifted(f.drift, ['measure', 'category', 'place', 'period', 'accumulation']),
  },
  {
    code: 'hedge_dropped',
    says: 'A passage drops a bound, an approximation or a possibility that the claim has.',
    finds: (f) => some(f.drift.filter(dropsHedge).map(({ assertionId }) => assertionId)),
  },
  {
    code: 'anachronism',
    says: "The claim's period ends before something begins that it requires.",
    finds: (f) => some(laterRequirements(f)),
  },
  {
    code: 'unverifiable_after',
    says: 'An origin has stopped publishing this measure, so the figure can no longer be looked up there.',
    finds: (f) => some(suspendedOrigins(f)),
  },
  {
    code: 'arithmetic_mismatch',
    says: 'Stored parts cannot add up to this whole.',
    finds: (f) => some(mismatchedParts(f.setting)),
    needsNeighbours: true,
  },
]

/** The flags that fire, in the order of the table; of these rows alone where some are given. */
export const flagsOf = (findings: Findings, rows: readonly FlagRow[] = flagRows): Flag[] =>
  rows.flatMap(({ code, says, finds }) => {
    const evidence = finds(findings)
    return evidence === null ? [] : [{ code, says, evidence: [...evidence] }]
  })
