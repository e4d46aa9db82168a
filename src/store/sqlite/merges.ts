/** Merges in one state: what a merged row reads as, and what reads as a row. Chains are followed row by row: they are short. */
import { and, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { attached } from '../../core/values/remembered.js'
import type { Change, ResourceType } from '../changes.js'
import type { Mergeable } from '../port.js'
import type { Engine } from './open.js'
import { claims, forever, sources } from './tables.js'
import { visible } from './visible.js'

const tables = { source: sources, claim: claims }

const isMergeable = (type: ResourceType): type is Mergeable => type === 'source' || type === 'claim'

/** The condition that leaves out what reads as another. */
export const standsForItself = (type: ResourceType): SQL | undefined => (isMergeable(type) ? isNull(tables[type].mergedInto) : undefined)

/** By the index that holds what was merged alone: left to itself SQLite would go through all that was recorded. */
const anyMerge = attached((file: Engine['file']) =>
  file
    .prepare<[{ at: number }], number>(
      `select exists (select 1 from claims indexed by claims_merged where merged_into is not null and since <= @at and until > @at)
       or exists (select 1 from sources indexed by sources_merged where merged_into is not null and since <= @at and until > @at)`,
    )
    .pluck(),
)

/** Whether anything at all was merged in the state after change `at`. */
export const hasMerges = ({ file }: Pick<Engine, 'file'>, at: number): boolean => anyMerge(file).get({ at }) === 1

type Step = readonly [merged: string, into: string]

/** The merges of rows whose id, or whose other, is one of these. */
const steps = ({ db }: Pick<Engine, 'db'>, type: Mergeable, by: 'id' | 'mergedInto', ids: readonly string[], at: number): Step[] => {
  const table = tables[type]
  const wanted = sql`${table[by]} in (select value from json_each(${JSON.stringify(ids)}))`
  return db
    .select({ id: table.id, into: table.mergedInto })
    .from(table)
    .where(and(wanted, isNotNull(table.mergedInto), visible(table, at)))
    .all()
    .flatMap(({ id, into }): Step[] => (into === null ? [] : [[id, into]]))
}

/** What merged ids read as, at the end of their chains. A loop, which commits refuse, ends where it meets itself. */
export const readAs = (engine: Pick<Engine, 'db'>, type: Mergeable, ids: readonly string[], at: number): Map<string, string> => {
  const next = new Map<string, string>()
  for (let wanted: readonly string[] = ids; wanted.length > 0; ) {
    const found = steps(engine, type, 'id', wanted, at)
    for (const [id, into] of found) next.set(id, into)
    wanted = found.map(([, into]) => into).filter((into) => !next.has(into))
  }
  const endOf = (id: string): string => {
    const seen = new Set([id])
    for (let to = next.get(id); to !== undefined && !seen.has(to); to = next.get(to)) seen.add(to)
    return [...seen].at(-1) ?? id
  }
  return new Map(ids.flatMap((id) => (next.has(id) ? [[id, endOf(id)] as const] : [])))
}

/** Everything that is merged into these ids, each with the one of them to which it leads. */
export const mergedInto = (engine: Pick<Engine, 'db'>, type: Mergeable, ids: readonly string[], at: number): Map<string, string> => {
  const found = new Map<string, string>()
  for (let wanted: readonly string[] = ids; wanted.length > 0; ) {
    const fresh = steps(engine, type, 'mergedInto', wanted, at).filter(([id]) => !found.has(id) && !ids.includes(id))
    for (const [id, into] of fresh) found.set(id, found.get(into) ?? into)
    wanted = fresh.map(([id]) => id)
  }
  return found
}

/** What the current row of an id is merged into. */
const currentlyInto = ({ db }: Pick<Engine, 'db'>, type: Mergeable, id: string): string | null =>
  db
    .select({ into: tables[type].mergedInto })
    .from(tables[type])
    .where(and(eq(tables[type].id, id), eq(tables[type].until, forever)))
    .get()?.into ?? null

/** Whether a merge would close a circle over what is now current: two that were decided at once might. */
export const leadsToItself = (engine: Pick<Engine, 'db'>, { type, id, body }: Change): boolean => {
  if (!isMergeable(type) || !('mergedInto' in body)) return false
  const seen = new Set<string>()
  let into = body.mergedInto
  for (; into !== null && into !== id && !seen.has(into); into = currentlyInto(engine, type, into)) seen.add(into)
  return into === id
}
