/** Checks of a claim against time: what had to happen first, and what nobody publishes any more. */
import { termRelation } from '../concepts/relation.js'
import { termOf } from '../concepts/vocabulary.js'
import { distinct } from '../values/order.js'
import { readPeriod } from '../values/period.js'
import { daySpan } from '../values/period-relation.js'
import type { Findings } from './findings.js'

const spanOf = (text: string | null) => {
  const period = text === null ? null : readPeriod(text)
  return period ? daySpan(period) : null
}

/** The required claims that begin only after this claim's period has ended. */
export const laterRequirements = ({ setting: { claim, required } }: Findings): string[] => {
  const own = spanOf(claim.statement.period)
  return required
    .filter(({ statement }) => {
      const other = spanOf(statement.period)
      return own && other && own.last < other.first
    })
    .map(({ id }) => id)
}

/** The origins that had suspended the claim's measure before its period ended, or before the document appeared. */
export const suspendedOrigins = ({ setting, lineages, testimonies }: Findings): string[] => {
  const { archive, vocabulary, claim } = setting
  const measure = termOf(vocabulary, 'measure', claim.statement.measure)
  const appeared = testimonies.map(({ document }) => spanOf(document.publishedAt)?.first ?? Number.NEGATIVE_INFINITY)
  const until = Math.max(spanOf(claim.statement.period)?.last ?? Number.NEGATIVE_INFINITY, ...appeared)
  const suspends = (sourceId: string) =>
    archive.book.get(sourceId)?.suspensions.some((suspension) => {
      const [from, to] = [spanOf(suspension.from)?.first, spanOf(suspension.until ?? null)?.last ?? Number.POSITIVE_INFINITY]
      const isMeasure = suspension.measures.some((words) =>
        ['same', 'narrower'].includes(termRelation(vocabulary, 'measure', measure, termOf(vocabulary, 'measure', words))),
      )
      return isMeasure && from !== undefined && from <= until && to >= (spanOf(claim.statement.period)?.first ?? Number.NEGATIVE_INFINITY)
    })
  return distinct(lineages.flatMap(({ origin }) => (origin.sourceId !== null && suspends(origin.sourceId) ? [origin.sourceId] : [])))
}
