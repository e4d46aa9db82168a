/** Answers that are kept for requests that may be sent again. */
import { AnsweredBefore, type Committed, type Retryable } from '../changes.js'
import type { Keeping } from '../port.js'
import { resourceOf } from '../rows.js'
import { inserter } from './inserter.js'
import { rowOf } from './lookups.js'
import type { Engine } from './open.js'
import { keptAnswers } from './tables.js'

/** How many that are no longer kept go with each new one: so they go in time, and no request waits for many. */
const mostGone = 100

type Row = typeof keptAnswers.$inferSelect

/** Statements on the answers that are kept, prepared once. */
export const keptAnswersOn = ({ file }: Pick<Engine, 'file'>) => {
  const find = file.prepare<[Retryable & { readonly now: string }], Row>(
    'select * from kept_answers where caller = @caller and request = @request and key = @key and until > @now',
  )
  const forget = file.prepare<[Retryable]>('delete from kept_answers where caller = @caller and request = @request and key = @key')
  const forgetOld = file.prepare<[string, number]>(
    'delete from kept_answers where rowid in (select rowid from kept_answers where until <= ? order by until limit ?)',
  )
  const insert = inserter(file, keptAnswers)
  return {
    answered: (request: Retryable, now: string): AnsweredBefore | null => {
      const row = find.get({ ...request, now })
      return row ? new AnsweredBefore(row.digest, { status: row.status, headers: JSON.parse(row.headers), body: row.body }) : null
    },
    /** Makes and keeps the answer, in the transaction whose head is change `at`. */
    keep: ({ retryable, about, answer }: Keeping, committed: readonly Committed[], now: string, at: number): void => {
      forgetOld.run(now, mostGone)
      forget.run(retryable)
      const { status, headers, body } = answer(committed, (type, id) => {
        const row = rowOf(file, type, id, at)
        return row ? resourceOf(type, row) : null
      })
      const { caller, request, key, digest, until } = retryable
      insert({ caller, request, key, digest, until, about, status, headers: JSON.stringify(headers), body })
    },
  }
}
