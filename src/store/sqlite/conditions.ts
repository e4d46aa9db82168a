/** Conditions of lists as SQL. Values that a resource may have several of are looked up in `terms`. */
import { and, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { ResourceType } from '../changes.js'
import type { Condition, Field, TermField } from '../queries.js'
import { assertions, claims, concepts, documents, judgements, sources, terms } from './tables.js'
import { visible } from './visible.js'

const columns: { readonly [T in ResourceType]: Partial<Record<Field, SQLiteColumn>> } = {
  concept: { kind: concepts.kind },
  source: { kind: sources.kind, country: sources.country, parentId: sources.parentId, mergedInto: sources.mergedInto },
  document: { sourceId: documents.sourceId, url: documents.url, contentHash: documents.contentHash },
  claim: { type: claims.type, mergedInto: claims.mergedInto },
  assertion: { claimId: assertions.claimId, documentId: assertions.documentId },
  judgement: { left: judgements.left, right: judgements.right },
}

const ids: { readonly [T in ResourceType]: SQLiteColumn } = {
  concept: concepts.id,
  source: sources.id,
  document: documents.id,
  claim: claims.id,
  assertion: assertions.id,
  judgement: judgements.id,
}

const nothing = sql`0`

/** Sources are found by the names of what was merged into them as well. */
const withSourceTerm = (field: TermField, values: readonly string[], at: number): SQL =>
  sql`${sources.id} in (with recursive found(id) as (
    select ${terms.id} from ${terms} where ${and(eq(terms.type, 'source'), eq(terms.field, field), inArray(terms.term, [...values]), visible(terms, at))}
    union select merged.merged_into from found cross join sources merged on merged.id = found.id
      where merged.merged_into is not null and merged.since <= ${at} and merged.until > ${at}
    ) select id from found)`

const withTerm = (type: ResourceType, field: TermField, values: readonly string[], at: number): SQL =>
  sql`${ids[type]} in (select ${terms.id} from ${terms} where ${and(eq(terms.type, type), eq(terms.field, field), inArray(terms.term, [...values]), visible(terms, at))})`

const claimsIn = (where: SQL | undefined, at: number): SQL =>
  sql`${claims.id} in (select ${assertions.claimId} from ${assertions} where ${and(where, eq(assertions.status, 'accepted'), visible(assertions, at))})`

/** The names of sources, as hops that name them without their ids are kept. */
const namesOf = (sourceIds: readonly string[], at: number): SQL =>
  sql`select 'name:' || names.term from terms names where names.type = 'source' and names.field = 'name' and names.id in (select value from json_each(${JSON.stringify(sourceIds)})) and names.since <= ${at} and names.until > ${at}`

const saidBy = (sourceIds: readonly string[], at: number): SQL | undefined =>
  or(
    claimsIn(
      sql`${assertions.documentId} in (select ${documents.id} from ${documents} where ${and(inArray(documents.sourceId, [...sourceIds]), visible(documents, at))})`,
      at,
    ),
    claimsIn(
      sql`${assertions.id} in (select ${terms.id} from ${terms} where ${and(eq(terms.type, 'assertion'), eq(terms.field, 'hop'), sql`(${inArray(terms.term, [...sourceIds])} or ${terms.term} in (${namesOf(sourceIds, at)}))`, visible(terms, at))})`,
      at,
    ),
  )

const placesOf = (places: readonly (string | null)[]): SQL | undefined => {
  const named = places.filter((place) => place !== null)
  return or(named.length ? inArray(claims.place, named) : undefined, places.includes(null) ? isNull(claims.place) : undefined) ?? nothing
}

/** A condition on a type of resource, read at a state. */
export const conditionOf = (type: ResourceType, condition: Condition, at: number): SQL | undefined => {
  if ('either' in condition) return condition.either.length ? or(...condition.either.map((one) => conditionOf(type, one, at))) : nothing
  if ('places' in condition) return placesOf(condition.places)
  if ('days' in condition) return and(lte(claims.firstDay, condition.days[1]), gte(claims.lastDay, condition.days[0]))
  if ('inDocument' in condition) return claimsIn(eq(assertions.documentId, condition.inDocument), at)
  if ('saidBy' in condition) return saidBy(condition.saidBy, at)
  if ('all' in condition) return and(...condition.all.map((value) => conditionOf(type, { term: condition.term, any: [value] }, at)))
  if (condition.any.length === 0) return nothing
  if ('term' in condition && type === 'source' && condition.term !== 'party') return withSourceTerm(condition.term, condition.any, at)
  if ('term' in condition) return withTerm(type, condition.term, condition.any, at)
  const column = columns[type][condition.field]
  return column ? inArray(column, [...condition.any]) : nothing
}
