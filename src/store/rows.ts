/** Rows: the one place where resources become rows and rows become resources. */
import type { AssertionBody } from '../core/claims/assertion.js'
import type { ClaimBody } from '../core/claims/claim.js'
import type { JudgementBody } from '../core/comparison/judgement.js'
import type { ConceptBody } from '../core/concepts/schema.js'
import type { DocumentBody } from '../core/documents/schema.js'
import type { SourceBody } from '../core/sources/schema.js'
import { distinct } from '../core/values/order.js'
import { readPeriod } from '../core/values/period.js'
import { daySpan } from '../core/values/period-relation.js'
import { contentStems, formOf, nameForm, plain } from '../core/values/wording.js'
import type { Bodies, Change, ResourceType } from './changes.js'
import type { Resources } from './port.js'
import type { TermField } from './queries.js'

/** What every versioned row has. */
export interface VersionedRow {
  readonly id: string
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
  readonly status: string
  readonly body: string
}

export type Terms = readonly (readonly [TermField, string])[]

/** Days of a period that is open or not told: it shares a day with every span. */
export const farDay = 1_000_000_000

/** First and last day of a claim's period. */
export const claimDays = ({ statement }: ClaimBody): { firstDay: number; lastDay: number } => {
  const period = statement.period === null ? null : readPeriod(statement.period)
  const { first, last } = period ? daySpan(period) : { first: -farDay, last: farDay }
  return { firstDay: Math.max(first, -farDay), lastDay: Math.min(last, farDay) }
}

/** The longest periods of each class, in days: where short ones stand apart, those near a day are a small range of an index. */
export const longestSpans = [31, 366, 3_660, 2 * farDay] as const

/** The form of a claim's measure; empty where the claim was merged, and so is no candidate. */
export const measureFormOf = ({ statement, mergedInto }: ClaimBody): string => (mergedInto == null ? formOf(statement.measure) : '')

/** Under what a claim is a candidate: the form of its measure, and the class of its period's length. What was merged is none. */
export const claimNearness = (body: ClaimBody): { form: string; span: number } => {
  const { firstDay, lastDay } = claimDays(body)
  return {
    form: measureFormOf(body),
    span: longestSpans.findIndex((longest) => lastDay - firstDay <= longest),
  }
}

const field = (name: TermField, values: Iterable<string>): Terms => distinct(values).map((value) => [name, value] as const)
const words = (...texts: readonly (string | null)[]): Terms =>
  field(
    'word',
    texts.flatMap((text) => (text === null ? [] : contentStems(text))),
  )

const termsByType: { readonly [T in ResourceType]: (body: Bodies[T]) => Terms } = {
  concept: ({ key, label, aliases, broader }) => [...words(key, label, ...aliases), ...field('broader', broader)],
  // What was merged is still found by its names, which lead to the other; whom it serves is the other's to say.
  source: ({ name, aliases, domains, identifiers, sides, mergedInto }) => [
    ...words(name, ...aliases),
    ...field('name', [name, ...aliases].map(nameForm)),
    ...field('domain', domains.map(plain)),
    ...field(
      'identifier',
      Object.entries(identifiers).flatMap(([scheme, value]) => [value, `${scheme}:${value}`]),
    ),
    ...field(
      'party',
      mergedInto == null ? sides.filter(({ relation }) => relation !== 'aligned_with').map(({ party }) => nameForm(party)) : [],
    ),
  ],
  document: ({ title, byline }) => words(title, byline),
  // What was merged is nowhere found: the other stands for it. Its measure is a column of its row, by which an index begins.
  claim: ({ text, topics, statement, mergedInto }) =>
    mergedInto == null
      ? [...words(text), ...field('place', statement.place === null ? [] : [plain(statement.place)]), ...field('topic', topics.map(plain))]
      : [],
  assertion: ({ chain }) =>
    field(
      'hop',
      chain.flatMap(({ sourceId, name }) => sourceId ?? (name === null ? [] : `name:${nameForm(name)}`)),
    ),
  judgement: () => [],
}

/** The terms under which a revision is found, beside the columns of its row. */
export const termsOf = (change: Change): Terms => {
  switch (change.type) {
    case 'concept':
      return termsByType.concept(change.body)
    case 'source':
      return termsByType.source(change.body)
    case 'document':
      return termsByType.document(change.body)
    case 'claim':
      return termsByType.claim(change.body)
    case 'assertion':
      return termsByType.assertion(change.body)
    case 'judgement':
      return termsByType.judgement(change.body)
  }
}

const claimStatus = (status: string): 'suggested' | 'accepted' | 'rejected' =>
  status === 'suggested' || status === 'rejected' ? status : 'accepted'
const recordStatus = (status: string): 'accepted' | 'withdrawn' => (status === 'withdrawn' ? status : 'accepted')
const wordStatus = (status: string): 'suggested' | 'accepted' | 'withdrawn' =>
  status === 'suggested' || status === 'withdrawn' ? status : 'accepted'

const envelopeOf = ({ revision, recordedAt, updatedAt }: VersionedRow) => ({ revision, recordedAt, updatedAt })

const fromRow: { readonly [T in ResourceType]: (row: VersionedRow) => Resources[T] } = {
  concept: (row) => {
    const body: ConceptBody = JSON.parse(row.body)
    return { ...body, ...envelopeOf(row), status: recordStatus(row.status) }
  },
  source: (row) => {
    const body: SourceBody = JSON.parse(row.body)
    return { id: row.id, ...body, mergedInto: body.mergedInto ?? null, ...envelopeOf(row), status: recordStatus(row.status) }
  },
  document: (row) => {
    const body: DocumentBody = JSON.parse(row.body)
    return { id: row.id, ...body, ...envelopeOf(row), status: recordStatus(row.status) }
  },
  claim: (row) => {
    const body: ClaimBody = JSON.parse(row.body)
    const { mergedInto = null, rule = null } = body
    return { id: row.id, ...body, mergedInto, rule, ...envelopeOf(row), status: claimStatus(row.status) }
  },
  assertion: (row) => {
    const body: AssertionBody = JSON.parse(row.body)
    return { id: row.id, ...body, rule: body.rule ?? null, ...envelopeOf(row), status: wordStatus(row.status) }
  },
  judgement: (row) => {
    const body: JudgementBody = JSON.parse(row.body)
    return { id: row.id, ...body, ...envelopeOf(row), status: wordStatus(row.status) }
  },
}

/** The resource that a row holds. */
export const resourceOf = <T extends ResourceType>(type: T, row: VersionedRow): Resources[T] => fromRow[type](row)
