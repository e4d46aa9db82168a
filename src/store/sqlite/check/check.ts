/** What a check of a database is: a walk that tells how far it has come, and what is wrong where. */
import type Database from 'better-sqlite3'

export interface Fault {
  /** The entry of the list of changes that it is about; null where it is about none. */
  readonly entry: number | null
  readonly says: string
}

/** How far a walk has come since it last told, in its own units, and the faults that it met there. */
export interface Step {
  readonly done: number
  readonly faults: readonly Fault[]
}

/** Reads only, and sees one state: it runs inside a transaction of the one who calls. */
export interface Check {
  readonly name: string
  readonly says: string
  /** `restore`: a copy that is whole must take its place; `rebuild`: made anew from the rows. */
  readonly mend: 'restore' | 'rebuild'
  readonly total: (file: Database.Database) => number
  readonly run: (file: Database.Database) => Iterable<Step>
}

/** How many entries there are. */
export const countEntries = (file: Database.Database): number => file.prepare<[], number>('select count(*) from changes').pluck().get() ?? 0

/** How many entries are looked at in one step. */
const stepLength = 1_000

interface Range {
  /** Entries after this one, and up to that one. */
  readonly from: number
  readonly to: number
  readonly count: number
}

/** The ranges of a walk over all entries, whatever their numbers. */
export function* entryRanges(file: Database.Database): Iterable<Range> {
  const next = file.prepare<[number], { readonly to: number | null; readonly count: number }>(
    `select max(entry) as "to", count(*) as count from (select entry from changes where entry > ? order by entry limit ${stepLength})`,
  )
  for (let from: number = Number.MIN_SAFE_INTEGER; ; ) {
    const { to, count } = next.get(from) ?? { to: null, count: 0 }
    if (to === null) return
    yield { from, to, count }
    from = to
  }
}
