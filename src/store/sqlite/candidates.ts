/** Candidates by index: claims whose measure is near, nearest measure, place and period first. */
import { type SQL, sql } from 'drizzle-orm'
import type { CandidateQuery } from '../../core/comparison/candidates.js'
import { measureRanks } from '../../core/comparison/candidates.js'

/**
 * One statement: claims found by the form of their measure with its rank, then claims that share a stem of it, each once by its best
 * rank; ordered by rank, same place, days between the periods, id. The lists come in as JSON, so that the statement stays the same;
 * `cross join` makes SQLite go from them to the index, and never through all terms.
 */
export const candidateSql = (
  { measures, stems, places, firstDay, lastDay, limit, except }: CandidateQuery,
  statuses: readonly string[],
  at: number,
): SQL => sql`
  with found(id, rank) as (
    select t.id, json_extract(m.value, '$.rank') from json_each(${JSON.stringify(measures)}) m
      cross join terms t on t.type = 'claim' and t.field = 'measure' and t.term = json_extract(m.value, '$.form')
      where t.since <= ${at} and t.until > ${at}
    union all
    select t.id, ${measureRanks.words} from json_each(${JSON.stringify(stems)}) s
      cross join terms t on t.type = 'claim' and t.field = 'stem' and t.term = s.value
      where t.since <= ${at} and t.until > ${at}
  ), best(id, rank) as (select id, min(rank) from found group by id)
  select c.id as id, c.revision as revision, c.recorded_at as recordedAt, c.updated_at as updatedAt, c.status as status, c.body as body
  from best join claims c on c.id = best.id
  where c.id <> ${except} and c.since <= ${at} and c.until > ${at} and c.status in (select value from json_each(${JSON.stringify(statuses)}))
  order by best.rank,
    case when c.place in (select value from json_each(${JSON.stringify(places)})) then 0 else 1 end,
    max(0, c.first_day - ${lastDay ?? 1e9}, ${firstDay ?? -1e9} - c.last_day),
    c.id
  limit ${limit + 1}`
