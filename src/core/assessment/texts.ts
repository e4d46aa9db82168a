/** Where headline or caption say something else than the body, as far as the recorded assertions tell. */
import { termOf } from '../concepts/vocabulary.js'
import { driftOf } from '../lineage/drift.js'
import { asserting, type Testimony } from '../lineage/evidence.js'
import type { Trace } from '../lineage/trace.js'
import type { ClaimRecord, Setting } from './record.js'

type Part = 'headline' | 'caption'

const standsIn = ({ assertion }: Testimony, part: string): boolean => (assertion.passage?.part ?? 'body') === part

const figureOf = ({ claim }: ClaimRecord): number | null => claim.statement.quantity?.value ?? null

const isBodyOf = (testimony: Testimony) => (other: Testimony) => other.document.id === testimony.document.id && standsIn(other, 'body')

/** The body of the same document has this very figure for something else, and does not say this claim. */
const movesFigure = (setting: Setting, testimony: Testimony): boolean => {
  const isHere = isBodyOf(testimony)
  if (figureOf(setting) === null || setting.testimonies.some(isHere)) return false
  const measureOf = ({ claim }: ClaimRecord) => termOf(setting.vocabulary, 'measure', claim.statement.measure).id
  return setting.documentMates.some(
    (mate) => figureOf(mate) === figureOf(setting) && measureOf(mate) !== measureOf(setting) && mate.testimonies.some(isHere),
  )
}

/** Predicate, figure, unit and hedge; a drift of place or period is another flag's. */
const respects = new Set(['measure', 'value', 'low', 'high', 'unit', 'modifier', 'modality'])

/** What a passage says differently, for comparing with another passage. */
const driftText = ({ vocabulary, claim }: Setting, testimony: Testimony): string =>
  driftOf(vocabulary, [testimony], claim.statement)
    .filter(({ field }) => respects.has(field))
    .map(({ field, to }) => `${field} ${to}`)
    .join('; ')

/** It reports something else than the claim, and the body, where it says the claim, does not report the same. */
const reportsElse = (setting: Setting, testimony: Testimony): boolean => {
  const own = driftText(setting, testimony)
  return own !== '' && !setting.testimonies.filter(isBodyOf(testimony)).some((other) => driftText(setting, other) === own)
}

/** The body of the same document says on whose word, and this part does not. */
const dropsAttribution = (traces: readonly Trace[], testimony: Testimony): boolean => {
  const own = traces.find((trace) => trace.testimony === testimony)
  const inBody = traces.filter((trace) => isBodyOf(testimony)(trace.testimony))
  return own !== undefined && own.standing !== 'known' && inBody.some(({ standing }) => standing === 'known')
}

/** The assertions in a headline or caption whose predicate, figure, unit, hedge or attribution is not the body's. */
export const differingPart = (setting: Setting, traces: readonly Trace[], part: Part): string[] =>
  asserting(setting.testimonies)
    .filter((testimony) => standsIn(testimony, part))
    .filter((testimony) => reportsElse(setting, testimony) || movesFigure(setting, testimony) || dropsAttribution(traces, testimony))
    .map(({ assertion }) => assertion.id)
