/**
 * Candidates by index: claims whose measure is near, nearest measure, place and period first, then by id. They are sought step by step,
 * nearest first, and the seeking ends when there are enough: by rank of the measure, within it at the same place before elsewhere, within
 * that in periods that are ever further away. Each step is a walk through a part of one index; rows are read of those alone that are taken.
 */
import type Database from 'better-sqlite3'
import { type CandidateQuery, measureRanks } from '../../core/comparison/candidates.js'
import { attached } from '../../core/values/remembered.js'
import { farDay, longestSpans, type VersionedRow } from '../rows.js'
import { formsSharing } from './measure-forms.js'
import type { Engine } from './open.js'

/** Of measures that only share words, so many forms are looked at: those that share most. */
const mostForms = 2_000

/** Days between the periods up to which is looked, one after another; the last leaves nobody out. */
const windows = [45, 800, 2 * farDay]

/** Of more forms than this, each has few claims at one place: to look at all of them is less work than to seek those near a day. */
const fewForms = 12

const within = `c.span = w.key and c.first_day between json_extract(w.value, '$[0]') and json_extract(w.value, '$[1]')`
const counts = `c.last_day >= @from and c.until > @at and c.since <= @at and c.status in (select value from json_each(@statuses)) and c.id <> @except`
const nearest = 'order by max(0, c.first_day - @last, @first - c.last_day), c.id limit @wanted'

/** `cross join` makes SQLite go from the lists to the index, and never the other way. */
const here = `select c.since from json_each(@forms) f cross join json_each(@places) p cross join json_each(@windows) w
  cross join claims c indexed by claims_near on c.form = f.value and c.place = p.value and ${within} where ${counts} ${nearest}`
const hereAnyTime = `select c.since from json_each(@forms) f cross join json_each(@places) p
  cross join claims c indexed by claims_near on c.form = f.value and c.place = p.value where ${counts} ${nearest}`
const elsewhere = `select c.since from json_each(@forms) f cross join json_each(@windows) w
  cross join claims c indexed by claims_then on c.form = f.value and ${within}
  where ${counts} and (c.place is null or c.place not in (select value from json_each(@places))) ${nearest}`

const rowsOf = `select c.id as id, c.revision as revision, c.recorded_at as recordedAt, c.updated_at as updatedAt, c.status as status, c.body as body
  from json_each(?) e cross join claims c indexed by claims_since on c.since = e.value order by e.key`

/** What a step is asked with; lists are JSON, so that the statement stays the same. */
interface Step {
  readonly forms: string
  readonly places: string
  readonly windows: string
  readonly statuses: string
  readonly except: string
  readonly at: number
  readonly first: number
  readonly last: number
  readonly from: number
  readonly wanted: number
}

const statementsOf = attached((file: Database.Database) => ({
  here: file.prepare<[Step], number>(here).pluck(),
  hereAnyTime: file.prepare<[Step], number>(hereAnyTime).pluck(),
  elsewhere: file.prepare<[Step], number>(elsewhere).pluck(),
  rows: file.prepare<[string], VersionedRow>(rowsOf),
}))

/** The forms of each rank, nearest first; those that only share words are looked for when it comes to that. */
function* formsByRank(engine: Engine, { measures, stems }: CandidateQuery, at: number): Iterable<readonly string[]> {
  const known = new Set<string>()
  const fresh = (forms: readonly string[]): string[] => forms.filter((form) => !known.has(form) && known.add(form))
  for (const rank of Object.values(measureRanks).sort((a, b) => a - b)) {
    const named = measures.filter((measure) => measure.rank === rank).map(({ form }) => form)
    yield fresh(rank === measureRanks.words ? [...named, ...formsSharing(engine, stems, at, mostForms)] : named)
  }
}

/** The rows that are current at `at`, nearest first, at most one more than the limit. */
export const candidateRows = (engine: Engine, query: CandidateQuery, statuses: readonly string[], at: number): VersionedRow[] => {
  const statements = statementsOf(engine.file)
  const { firstDay, lastDay, limit, except } = query
  const [first, last] = [firstDay ?? -farDay, lastDay ?? farDay]
  const common = { places: JSON.stringify(query.places), statuses: JSON.stringify(statuses), except, at, first, last }

  const entriesWithin = (where: 'here' | 'hereAnyTime' | 'elsewhere', forms: readonly string[], days: number, wanted: number): number[] => {
    const from = first - days
    // A period that ends no sooner than `from` begins no sooner than its longest before it.
    const ranges = longestSpans.map((longest) => [from - longest, last + days])
    return statements[where].all({ ...common, forms: JSON.stringify(forms), windows: JSON.stringify(ranges), from, wanted })
  }
  const entriesOf = (where: 'here' | 'elsewhere', forms: readonly string[], wanted: number): number[] => {
    const isMany = forms.length > fewForms
    if (isMany && where === 'here') return entriesWithin('hereAnyTime', forms, 2 * farDay, wanted)
    let found: number[] = []
    for (const days of isMany ? windows.slice(1) : windows) if (found.length < wanted) found = entriesWithin(where, forms, days, wanted)
    return found
  }

  const entries: number[] = []
  for (const forms of formsByRank(engine, query, at)) {
    for (const where of ['here', 'elsewhere'] as const)
      if (forms.length > 0 && entries.length <= limit) entries.push(...entriesOf(where, forms, limit + 1 - entries.length))
    if (entries.length > limit) break
  }
  return statements.rows.all(JSON.stringify(entries))
}
