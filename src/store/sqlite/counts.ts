/** Counts what there is of each type and status: once in small parts, then kept by what was changed since. */
import { setImmediate } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { getTableName } from 'drizzle-orm'
import { type ResourceType, resourceTypes } from '../changes.js'
import type { Count } from '../port.js'
import { tables } from './tables.js'

/** Rows that are counted at one go: some milliseconds. */
const part = 5_000

type Tally = Map<string, number>

const keyOf = (type: ResourceType, status: string): string => `${type} ${status}`
const addTo = (tally: Tally, key: string, more: number): void => {
  tally.set(key, (tally.get(key) ?? 0) + more)
}

interface Group {
  readonly status: string
  readonly count: number
}

/** Counts the revisions that were current after change `at`. Others have their turn between the parts. */
const countAll = async (file: Database.Database, at: number): Promise<Tally> => {
  const tally: Tally = new Map()
  for (const type of resourceTypes) {
    const table = getTableName(tables[type])
    const last = file.prepare<[], number>(`select coalesce(max(rowid), 0) from ${table}`).pluck().get() ?? 0
    const count = file.prepare<[number, number, number, number], Group>(
      `select status, count(*) as count from ${table} where rowid > ? and rowid <= ? and since <= ? and until > ? group by status`,
    )
    for (let from = 0; from < last; from += part) {
      for (const group of count.all(from, from + part, at, at)) addTo(tally, keyOf(type, group.status), group.count)
      await setImmediate()
    }
  }
  return tally
}

/** What the changes after one and up to another added to each status, and took from it. */
const changed = (file: Database.Database, type: ResourceType) => {
  const table = getTableName(tables[type])
  return file.prepare<[number, number], Group>(`
    select t.status, sum(case when t.revision = c.revision then 1 else -1 end) as count
    from changes c join ${table} t on t.id = c.id and t.revision in (c.revision, c.revision - 1)
    where c.type = '${type}' and c.entry > ? and c.entry <= ? group by t.status`)
}

/** A function that tells the counts as they now are; null while they are counted for the first time. */
export const counter = (file: Database.Database, state: () => number): (() => readonly Count[] | null) => {
  const since = resourceTypes.map((type) => ({ type, statement: changed(file, type) }))
  let kept: { readonly tally: Tally; at: number } | null = null
  let isCounting = false
  const begin = async (): Promise<void> => {
    const at = state()
    kept = { tally: await countAll(file, at), at }
  }
  return () => {
    if (kept === null) {
      // A count that fails, as when the database is closed meanwhile, is begun anew by the next one who asks.
      if (!isCounting)
        begin().catch(() => {
          isCounting = false
        })
      isCounting = true
      return null
    }
    const at = state()
    for (let from = kept.at; from < at; from += part)
      for (const { type, statement } of since)
        for (const { status, count } of statement.all(from, Math.min(from + part, at))) addTo(kept.tally, keyOf(type, status), count)
    kept.at = at
    return resourceTypes.flatMap((type) =>
      [...(kept?.tally ?? [])]
        .filter(([key]) => key.startsWith(`${type} `))
        .map(([key, count]) => ({ type, status: key.slice(type.length + 1), count }))
        .sort((a, b) => (a.status < b.status ? -1 : 1)),
    )
  }
}
