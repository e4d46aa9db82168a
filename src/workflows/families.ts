/** Filters by an id ask for all that reads as the same: what it was merged into, and what was merged into that. */
import { distinct } from '../core/values/order.js'
import type { Mergeable, Reader } from '../store/port.js'
import type { Condition, Field } from '../store/queries.js'

/** Table: the fields that point at what can be merged. */
const pointsAt: ReadonlyMap<Field, Mergeable> = new Map([
  ['sourceId', 'source'],
  ['parentId', 'source'],
  ['claimId', 'claim'],
  ['left', 'claim'],
  ['right', 'claim'],
])

/** All that reads as the same as any of these. */
const familyOf = async (reader: Reader, type: Mergeable, ids: readonly string[]): Promise<string[]> => {
  const others = await reader.readAs(type, ids)
  const heads = distinct(ids.map((id) => others.get(id) ?? id))
  return [...heads, ...(await reader.mergedInto(type, heads)).keys()]
}

const widened = async (reader: Reader, condition: Condition): Promise<Condition> => {
  if ('either' in condition) return { either: await Promise.all(condition.either.map((one) => widened(reader, one))) }
  if ('saidBy' in condition) return { saidBy: await familyOf(reader, 'source', condition.saidBy) }
  const type = 'field' in condition ? pointsAt.get(condition.field) : undefined
  return type && 'field' in condition ? { ...condition, any: await familyOf(reader, type, condition.any) } : condition
}

/** The conditions with every id widened to its family. */
export const withFamilies = async (reader: Reader, conditions: readonly Condition[]): Promise<Condition[]> =>
  (await reader.hasMerges()) ? Promise.all(conditions.map((condition) => widened(reader, condition))) : [...conditions]
