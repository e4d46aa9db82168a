/** Drift: what a passage says where it differs from the claim that it is recorded under. */
import type { Statement } from '../claims/statement.js'
import type { ConceptKind } from '../concepts/schema.js'
import { termOf, type Vocabulary } from '../concepts/vocabulary.js'
import { distinct } from '../values/order.js'
import { readPeriod } from '../values/period.js'
import { daySpan } from '../values/period-relation.js'
import { senseOf } from '../values/unit.js'
import type { Testimony } from './evidence.js'

export interface DriftEntry {
  readonly assertionId: string
  readonly field: string
  readonly from: string | number | null
  readonly to: string | number | null
  readonly says: string
}

type Plain = string | number | null

const shown = (value: unknown): Plain => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  return Array.isArray(value) ? value.join(', ') : JSON.stringify(value)
}

const kinds: Partial<Record<string, ConceptKind>> = { measure: 'measure', category: 'category', place: 'place', unit: 'unit' }

/** What a field means: words by the concept they are, lists as sets, all else as it stands. */
const meaning = (vocabulary: Vocabulary, field: string, value: unknown): string => {
  const kind = kinds[field]
  if (Array.isArray(value)) return distinct(value.map((item) => meaning(vocabulary, field, item))).join(', ')
  const period = field === 'period' && typeof value === 'string' ? readPeriod(value) : null
  if (period) return Object.values(daySpan(period)).join('/')
  if (!kind || typeof value !== 'string') return String(shown(value))
  const term = termOf(vocabulary, kind, value)
  return kind === 'unit' && !term.concept ? termOf(vocabulary, kind, senseOf(value).name).id : term.id
}

const statementFields = ['measure', 'category', 'place', 'period', 'accumulation', 'polarity', 'modality'] as const
const quantityFields = ['value', 'low', 'high', 'modifier', 'unit', 'per'] as const

const entries = (vocabulary: Vocabulary, { assertion }: Testimony, statement: Statement): DriftEntry[] => {
  const { asReported } = assertion
  if (!asReported) return []
  const unit = statement.quantity?.unit ?? termOf(vocabulary, 'measure', statement.measure).concept?.unit
  const pairs: (readonly [string, unknown, unknown])[] = [
    ...statementFields.map((field) => [field, statement[field], asReported[field]] as const),
    ...quantityFields.map((field) => [field, field === 'unit' ? unit : statement.quantity?.[field], asReported.quantity?.[field]] as const),
  ]
  return pairs
    .filter(([field, from, to]) => to !== undefined && to !== null && meaning(vocabulary, field, from) !== meaning(vocabulary, field, to))
    .map(([field, from, to]) => ({
      assertionId: assertion.id,
      field,
      from: shown(from),
      to: shown(to),
      says: `The claim has ${shown(from) ?? 'nothing'} as its ${field}; the passage says ${shown(to)}.`,
    }))
}

/** What differs between a claim and its passages, field by field, in the order of the assertions. */
export const driftOf = (vocabulary: Vocabulary, testimonies: readonly Testimony[], statement: Statement): DriftEntry[] =>
  testimonies.flatMap((testimony) => entries(vocabulary, testimony, statement))
