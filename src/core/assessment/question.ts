/** Questions: one measure at one place, its claims in groups that are alike in all but the value. */

import { type Side, sideOf } from '../comparison/side.js'
import type { Term } from '../concepts/vocabulary.js'
import { termOf, type Vocabulary } from '../concepts/vocabulary.js'
import { type Archive, asserting } from '../lineage/evidence.js'
import { lineagesOf } from '../lineage/lineages.js'
import { contentId } from '../values/canonical.js'
import { asPair, type Interval, meet, tidy } from '../values/interval.js'
import { byText, groupBy } from '../values/order.js'
import { hasUncertainDate } from '../values/period.js'
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

export interface Question extends QuestionKey {
  readonly id: string
  readonly says: string
  readonly groups: readonly QuestionGroup[]
}

const nameOf = ({ concept, id, words }: Term): string =>
  concept ? id.slice('concept:'.length) : id.startsWith('words:') ? id.slice('words:'.length) : words

/** What a question is about, the same for every wording of its measure and place. */
export const questionKeyOf = (vocabulary: Vocabulary, measure: string, place: string | null): QuestionKey => ({
  measure: nameOf(termOf(vocabulary, 'measure', measure)),
  place: place === null ? null : nameOf(termOf(vocabulary, 'place', place)),
})

/** The id of a question: a hash of its measure and place. */
export const questionIdOf = (key: QuestionKey): string => contentId('qst', key)

const scopeOf = ({ statement, categories, period, unit }: Side): QuestionScope => ({
  period: period?.text.replace(/[?~%]/gu, '') ?? null,
  category: categories.map(nameOf).sort(byText),
  accumulation: statement.accumulation,
  unit: unit ? (unit.term.concept ? nameOf(unit.term) : unit.sense.name) : null,
  per: statement.quantity?.per ?? null,
  modality: statement.modality === 'estimated' ? 'actual' : statement.modality,
  polarity: statement.polarity,
})

interface Placed {
  readonly point: Point
  readonly core: Interval
  readonly isBound: boolean
}

const placed = (archive: Archive, { claim, testimonies }: ClaimRecord, side: Side): Placed[] => {
  if (!side.values) return []
  const { core, reach, sort } = side.values
  const origins = lineagesOf(archive, asserting(testimonies)).flatMap(({ counted, origin: { sourceId, name } }) =>
    counted ? [{ sourceId, name }] : [],
  )
  const certainty = side.period && hasUncertainDate(side.period) ? 'uncertain' : claim.implied.length ? 'implied' : 'stated'
  return [
    {
      core,
      isBound: sort === 'bound',
      point: { claimId: claim.id, period: claim.statement.period, core: asPair(core), reach: asPair(reach), origins, certainty },
    },
  ]
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

/** The question of one measure at one place, over its accepted claims. */
export const questionOf = (archive: Archive, vocabulary: Vocabulary, key: QuestionKey, records: readonly ClaimRecord[]): Question => {
  const sides = records.map((record) => ({ record, side: sideOf(vocabulary, record.claim.statement, record.claim.implied) }))
  const grouped = groupBy(sides, ({ side }) => JSON.stringify(scopeOf(side)))
  const groups = [...grouped.values()].flatMap((members): QuestionGroup[] => {
    const [first] = members
    if (!first) return []
    const points = members
      .flatMap(({ record, side }) => placed(archive, record, side))
      .sort((a, b) => byText(a.point.claimId, b.point.claimId))
    return points.length ? [{ scope: scopeOf(first.side), points: points.map(({ point }) => point), ...summary(points) }] : []
  })
  const count = groups.reduce((sum, { points }) => sum + points.length, 0)
  return {
    id: questionIdOf(key),
    ...key,
    says: `${count} figure${count === 1 ? '' : 's'} in ${groups.length} group${groups.length === 1 ? '' : 's'} that are alike in all but the value.`,
    groups: groups.sort((a, b) => byText(order(a), order(b))),
  }
}
