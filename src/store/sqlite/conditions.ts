/** Conditions of lists as SQL. Values that a resource may have several of are looked up in the index of terms. */
import { and, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { distinct } from '../../core/values/order.js'
import { nameForm } from '../../core/values/wording.js'
import type { ResourceType } from '../changes.js'
import type { Condition, Field, TermField } from '../queries.js'
import { resourceOf } from '../rows.js'
import { rowsOf } from './lookups.js'
import type { Engine } from './open.js'
import { assertions, claims, concepts, documents, judgements, sources, tables } from './tables.js'
import { entriesWith, entriesWithAll } from './terms-index.js'
import { visible } from './visible.js'

const columns: { readonly [T in ResourceType]: Partial<Record<Field, SQLiteColumn>> } = {
  concept: { kind: concepts.kind },
  source: { kind: sources.kind, country: sources.country, parentId: sources.parentId, mergedInto: sources.mergedInto },
  document: { sourceId: documents.sourceId, url: documents.url, contentHash: documents.contentHash },
  claim: { type: claims.type, mergedInto: claims.mergedInto },
  assertion: { claimId: assertions.claimId, documentId: assertions.documentId },
  judgement: { left: judgements.left, right: judgements.right },
}

const nothing = sql`0`

/** Those of a first selection of ids, and those that they were merged into. */
const throughMerges = (table: typeof sources | typeof claims, first: SQL, at: number): SQL =>
  sql`${table.id} in (with recursive found(id) as (
    ${first}
    union select merged.merged_into from found cross join ${table} merged on merged.id = found.id
      where merged.merged_into is not null and merged.since <= ${at} and merged.until > ${at}
    ) select id from found)`

/** Sources are found by the names of what was merged into them as well. */
const withSourceTerm = (field: TermField, values: readonly string[], at: number): SQL => {
  const named = sql`named.since in (${entriesWith('source', field, values)}) and named.since <= ${at} and named.until > ${at}`
  return throughMerges(sources, sql`select named.id from sources named where ${named}`, at)
}

const withTerm = (type: ResourceType, field: TermField, values: readonly string[]): SQL => {
  // The form of a claim's measure is a column of its row, by which an index begins; of what was merged it is empty.
  if (type === 'claim' && field === 'measure') return inArray(claims.form, [...values])
  return sql`${tables[type].since} in (${entriesWith(type, field, values)})`
}

const withAll = (type: ResourceType, field: TermField, values: readonly string[], at: number): SQL | undefined => {
  if (values.length === 0) return undefined
  if (type === 'source') return and(...values.map((value) => withSourceTerm(field, [value], at)))
  return sql`${tables[type].since} in (${entriesWithAll(type, field, values)})`
}

/** The claims of assertions. */
const claimsIn = (where: SQL | undefined, at: number): SQL => {
  const told = and(where, eq(assertions.status, 'accepted'), visible(assertions, at))
  return throughMerges(claims, sql`select ${assertions.claimId} from ${assertions} where ${told}`, at)
}

/** What hops hold that lead to one of these sources: its id, or a name of it alone. */
const hopsTo = (file: Engine['file'], sourceIds: readonly string[], at: number): string[] => [
  ...sourceIds,
  ...rowsOf(file, 'source', sourceIds, at).flatMap((row) => {
    const { name, aliases } = resourceOf('source', row)
    return [name, ...aliases].map((one) => `name:${nameForm(one)}`)
  }),
]

const saidBy = (file: Engine['file'], sourceIds: readonly string[], at: number): SQL | undefined =>
  or(
    claimsIn(
      sql`${assertions.documentId} in (select ${documents.id} from ${documents} where ${and(inArray(documents.sourceId, [...sourceIds]), visible(documents, at))})`,
      at,
    ),
    claimsIn(sql`${assertions.since} in (${entriesWith('assertion', 'hop', distinct(hopsTo(file, sourceIds, at)))})`, at),
  )

const placesOf = (places: readonly (string | null)[]): SQL | undefined => {
  const named = places.filter((place) => place !== null)
  return or(named.length ? inArray(claims.place, named) : undefined, places.includes(null) ? isNull(claims.place) : undefined) ?? nothing
}

/** A condition on a type of resource, read at a state. */
export const conditionOf = (file: Engine['file'], type: ResourceType, condition: Condition, at: number): SQL | undefined => {
  if ('either' in condition)
    return condition.either.length ? or(...condition.either.map((one) => conditionOf(file, type, one, at))) : nothing
  if ('places' in condition) return placesOf(condition.places)
  if ('days' in condition) return and(lte(claims.firstDay, condition.days[1]), gte(claims.lastDay, condition.days[0]))
  if ('inDocument' in condition) return claimsIn(eq(assertions.documentId, condition.inDocument), at)
  if ('saidBy' in condition) return saidBy(file, condition.saidBy, at)
  if ('all' in condition) return withAll(type, condition.term, condition.all, at)
  if (condition.any.length === 0) return nothing
  if ('term' in condition && type === 'source' && condition.term !== 'party') return withSourceTerm(condition.term, condition.any, at)
  if ('term' in condition) return withTerm(type, condition.term, condition.any)
  const column = columns[type][condition.field]
  return column ? inArray(column, [...condition.any]) : nothing
}
