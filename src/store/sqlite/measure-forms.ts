/** Keeps the forms of measures by their stems, so that measures which share words are found without looking at their claims. */
import type Database from 'better-sqlite3'
import type { ClaimBody } from '../../core/claims/claim.js'
import { measureStems } from '../../core/comparison/candidates.js'
import { attached } from '../../core/values/remembered.js'
import { measureFormOf } from '../rows.js'
import type { Engine } from './open.js'

type File = Pick<Engine, 'file'>

/** Notes the form of a claim's measure under the entry by which it came; one that is known stays as it is. */
export const indexForms = ({ file }: File) => {
  const insert = file.prepare<[string, string, number]>('insert or ignore into measure_forms (stem, form, since) values (?, ?, ?)')
  return (entry: number, body: ClaimBody): void => {
    const form = measureFormOf(body)
    if (form !== '') for (const stem of measureStems(body.statement.measure)) insert.run(stem, form, entry)
  }
}

const statement = attached((file: Database.Database) =>
  file
    .prepare<[string, number, number], string>(
      `select m.form from json_each(?) s cross join measure_forms m on m.stem = s.value
       where m.since <= ? group by m.form order by count(*) desc, m.form limit ?`,
    )
    .pluck(),
)

/** Forms known at a state that share a stem, those that share most first; at most so many, so that the work is bounded. */
export const formsSharing = ({ file }: File, stems: readonly string[], at: number, most: number): string[] =>
  statement(file).all(JSON.stringify(stems), at, most)
