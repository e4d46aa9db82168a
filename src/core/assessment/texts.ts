/** Where headline or caption say something else than the body, as far as the recorded assertions tell. */
import { asserting, type Testimony } from '../lineage/evidence.js'
import { traceAll } from '../lineage/trace.js'
import type { ClaimRecord, Setting } from './record.js'

type Part = 'headline' | 'caption'

const standsIn = ({ assertion }: Testimony, part: string): boolean => (assertion.passage?.part ?? 'body') === part

const figureOf = ({ claim }: ClaimRecord): number | null => claim.statement.quantity?.value ?? null

/** The body of the same document has this very figure for something else, and does not say this claim. */
const movesFigure = (setting: Setting, testimony: Testimony): boolean => {
  const isHere = (other: Testimony) => other.document.id === testimony.document.id && standsIn(other, 'body')
  if (figureOf(setting) === null || setting.testimonies.some(isHere)) return false
  return setting.documentMates.some(
    (mate) =>
      figureOf(mate) === figureOf(setting) &&
      mate.claim.statement.measure !== setting.claim.statement.measure &&
      mate.testimonies.some(isHere),
  )
}

/** The body of the same document says on whose word, and this part does not. */
const dropsAttribution = (setting: Setting, testimony: Testimony): boolean => {
  const traces = traceAll(setting.archive, asserting(setting.testimonies))
  const own = traces.find((trace) => trace.testimony === testimony)
  const inBody = traces.filter((trace) => trace.testimony.document.id === testimony.document.id && standsIn(trace.testimony, 'body'))
  return own !== undefined && own.standing !== 'known' && inBody.some(({ standing }) => standing === 'known')
}

/** The assertions in a headline or caption whose predicate, figure, unit, hedge or attribution is not the body's. */
export const differingPart = (setting: Setting, part: Part): string[] =>
  asserting(setting.testimonies)
    .filter((testimony) => standsIn(testimony, part))
    .filter(
      (testimony) => testimony.assertion.asReported !== null || movesFigure(setting, testimony) || dropsAttribution(setting, testimony),
    )
    .map(({ assertion }) => assertion.id)
