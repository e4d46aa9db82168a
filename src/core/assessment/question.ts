/** Questions: one measure at one place, its claims in groups that are alike in all but the value. */

import { type Side, sideOf } from '../comparison/side.js'
import type { Term } from '../concepts/vocabulary.js'
import { termOf, type Vocabulary } from '../concepts/vocabulary.js'
import { type Archive, asserting } from '../lineage/evidence.js'
import { lineagesOf } from '../lineage/lineages.js'
import { contentId } from '../values/canonical.js'
import { asPair, type Interval, meet, scaled, tidy } from '../values/interval.js'
import { byText, groupBy } from '../values/order.js'
import { hasUncertainDate } from '../values/period.js'
import { daySpan } from '../values/period-relation.js'
import { convertValue } from '../values/unit.js'
import type { PhysicalUnit } from '../values/units-table.js'
import type { ClaimRecord } from './record.js'

export interface Point {
  readonly claimId: string
  readonly period: string | null
  readonly core: readonly [number | null, number | null]
  readonly reach: readonly [number | null, number | null]
  readonly origins: readonly { readonly sourceId: string | null; readonly name: string | null }[]
  readonly certainty: 'stated' | 'implied' | 'uncertain'
}

export interface QuestionScope {
  readonly period: string | null
  readonly category: readonly string[]
  readonly accumulation: string | null
  readonly unit: string | null
  readonly per: string | null
  readonly modality: string
  readonly polarity: string
}

export interface QuestionGroup {
  readonly scope: QuestionScope
  readonly points: readonly Point[]
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly whyNone: string | null
}

export interface QuestionKey {
  readonly measure: string
  readonly place: string | null
}

/** A question as it is found: its id, how it is called, and the wordings that ask it. */
export interface QuestionFound {
  readonly id: string
  readonly key: QuestionKey
}

export interface Question extends QuestionKey {
  readonly id: string
  readonly says: string
  readonly groups: readonly QuestionGroup[]
}

const conceptName = ({ concept, id }: Term): string | null => (concept ? id.slice('concept:'.length) : null)
const nameOf = (term: Term): string => conceptName(term) ?? term.words

/** The question that a measure and a place ask: its id is the same for every wording of them, its key says them. */
export const questionOfWords = (vocabulary: Vocabulary, measure: string, place: string | null): QuestionFound => {
  const [what, where] = [termOf(vocabulary, 'measure', measure), place === null ? null : termOf(vocabulary, 'place', place)]
  const id = contentId('qst', { measure: what.id, place: where?.id ?? null })
  return { id, key: { measure: nameOf(what), place: where ? nameOf(where) : null } }
}

/** The unit that the figures of a group are told in: of a physical kind any will do, for they are converted. */
const unitName = ({ unit }: Side): string | null => (unit ? (conceptName(unit.term) ?? unit.sense.name) : null)
const unitKind = (side: Side): string | null => (side.unit?.sense.sort === 'physical' ? side.unit.sense.unit.kind : unitName(side))

const scopeOf = (side: Side): QuestionScope => ({
  period: side.period?.text.replace(/[?~%]/gu, '') ?? null,
  category: side.categories.map(nameOf).sort(byText),
  accumulation: side.accumulation,
  unit: unitName(side),
  per: side.statement.quantity?.per ?? null,
  modality: side.statement.modality === 'estimated' ? 'actual' : side.statement.modality,
  polarity: side.statement.polarity,
})

/** Equal for sides that are alike in all but the value: days and not their wording, kinds and not names of units. */
const scopeKey = (side: Side): string => {
  const { period, unit: _unit, ...rest } = scopeOf(side)
  const days = side.period ? daySpan(side.period) : null
  const isOpen = days && !(Number.isFinite(days.first) && Number.isFinite(days.last))
  return JSON.stringify({ ...rest, days: isOpen ? period : days, unit: unitKind(side) })
}

interface Placed {
  readonly point: Point
  readonly core: Interval
  readonly isBound: boolean
}

const inUnit = (side: Side, unit: PhysicalUnit | null, interval: Interval): Interval => {
  const own = side.unit?.sense.sort === 'physical' ? side.unit.sense.unit : null
  return own && unit && own !== unit ? scaled(interval, (value) => convertValue(value, own, unit)) : interval
}

const placed = (archive: Archive, { claim, testimonies }: ClaimRecord, side: Side, unit: PhysicalUnit | null): Placed[] => {
  if (!side.values) return []
  const [core, reach] = [inUnit(side, unit, side.values.core), inUnit(side, unit, side.values.reach)]
  const origins = lineagesOf(archive, asserting(testimonies)).flatMap(({ counted, origin: { sourceId, name } }) =>
    counted ? [{ sourceId, name }] : [],
  )
  const certainty = side.period && hasUncertainDate(side.period) ? 'uncertain' : side.implied.length ? 'implied' : 'stated'
  const point = { claimId: claim.id, period: claim.statement.period, core: asPair(core), reach: asPair(reach), origins, certainty } as const
  return [{ core, isBound: side.values.sort === 'bound', point }]
}

const width = ({ lo, hi }: Interval): number => hi - lo

/** `low` and `high` span the cores with a known origin; `best` is the most precise of them, and only where all of them meet. */
const summary = (points: readonly Placed[]): Pick<QuestionGroup, 'low' | 'best' | 'high' | 'whyNone'> => {
  const known = points.filter(({ point }) => point.origins.length > 0)
  const figures = known.filter(({ isBound }) => !isBound)
  if (known.length === 0) return { low: null, best: null, high: null, whyNone: 'No figure here has a known origin.' }
  if (figures.length === 0) return { low: null, best: null, high: null, whyNone: 'Only bounds are told here.' }
  const [low, high] = [Math.min(...figures.map(({ core }) => core.lo)), Math.max(...figures.map(({ core }) => core.hi))]
  const allMeet = known.every((one) => known.every((other) => meet(one.core, other.core)))
  const [first] = [...figures].sort((a, b) => width(a.core) - width(b.core) || byText(a.point.claimId, b.point.claimId))
  const best = allMeet && first ? tidy((first.core.lo + first.core.hi) / 2) : null
  return { low: tidy(low), best, high: tidy(high), whyNone: best === null ? 'The figures with known origins do not all meet.' : null }
}

const order = ({ scope }: QuestionGroup): string =>
  JSON.stringify([scope.period, scope.accumulation, scope.category, scope.unit, scope.per, scope.modality, scope.polarity])

const groupOf = (archive: Archive, members: readonly { readonly record: ClaimRecord; readonly side: Side }[]): QuestionGroup[] => {
  const sorted = [...members].sort(
    (a, b) => byText(unitName(a.side) ?? '', unitName(b.side) ?? '') || byText(a.record.claim.id, b.record.claim.id),
  )
  const [first] = sorted
  if (!first) return []
  const unit = first.side.unit?.sense.sort === 'physical' ? first.side.unit.sense.unit : null
  const points = sorted
    .flatMap(({ record, side }) => placed(archive, record, side, unit))
    .sort((a, b) => byText(a.point.claimId, b.point.claimId))
  return points.length ? [{ scope: scopeOf(first.side), points: points.map(({ point }) => point), ...summary(points) }] : []
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** A question over its accepted claims; `isCut` says that there are more than were read. */
export const questionOf = (
  archive: Archive,
  vocabulary: Vocabulary,
  { id, key }: QuestionFound,
  records: readonly ClaimRecord[],
  isCut: boolean,
): Question => {
  const sides = records.map((record) => ({ record, side: sideOf(vocabulary, record.claim.statement, record.claim.implied) }))
  const groups = [...groupBy(sides, ({ side }) => scopeKey(side)).values()].flatMap((members) => groupOf(archive, members))
  const count = groups.reduce((sum, { points }) => sum + points.length, 0)
  const more = isCut ? ' There are more: the first that were recorded are shown.' : ''
  return {
    id,
    ...key,
    says: `${plural(count, 'figure')} in ${plural(groups.length, 'group')} that ${groups.length === 1 ? 'is' : 'are'} alike in all but the value.${more}`,
    groups: groups.sort((a, b) => byText(order(a), order(b))),
  }
}
