/** Erases for good: rows are rewritten in every revision, with all under which they were found, and nothing stays in the files. */
import { setTimeout } from 'node:timers/promises'
import { getTableName } from 'drizzle-orm'
import { z } from 'zod'
import { type Blanked, type Change, type Erasure, type Occasion, StaleChange } from '../changes.js'
import { claimNearness } from '../rows.js'
import { columnsOf } from './check/columns.js'
import type { Commit } from './commit.js'
import { appending, payloadOf } from './entries.js'
import { erasureDigest, lineOf } from './erasures.js'
import { inserter } from './inserter.js'
import { indexForms } from './measure-forms.js'
import type { Engine } from './open.js'
import { type changes, erasedRows, erasures, tables } from './tables.js'
import { indexTerms, unindexTerms } from './terms-index.js'
import { indexedWords, indexWords, unindexWords } from './words-index.js'

type Entry = typeof changes.$inferSelect

interface Row {
  readonly since: number
  readonly status: string
  readonly body: string
}

/** So often the log is tried to be emptied, with so many milliseconds between: readers of other processes let go soon. */
const tries = 40
const pause = 25

const checkpointed = z.array(z.object({ busy: z.number() }))

/** What is in the way of emptying the log is no fault of the erasure, which is done. */
const isEmptied = (file: Engine['file']): boolean => {
  try {
    return checkpointed.parse(file.pragma('wal_checkpoint(TRUNCATE)'))[0]?.busy === 0
  } catch {
    return false
  }
}

/** Empties the log into the file; false where somebody still reads from it. */
const emptyLog = async ({ file }: Pick<Engine, 'file'>): Promise<boolean> => {
  for (let left = tries; left > 0; left -= 1) {
    if (isEmptied(file)) return true
    await setTimeout(pause)
  }
  return false
}

const rewriting = ({ file }: Pick<Engine, 'file'>) => {
  const [index, unindex] = [indexWords({ file }), unindexWords({ file })]
  const [indexTermsOf, unindexTermsOf] = [indexTerms({ file }), unindexTerms({ file })]
  const indexForm = indexForms({ file })
  const dropForm = file.prepare<[string]>(
    'delete from measure_forms where form = ? and not exists (select 1 from claims where claims.form = measure_forms.form)',
  )
  /** Rewrites a revision with its columns, terms and words. Answers the entry that made it. */
  return (blanked: Blanked): number => {
    const { type, id, revision } = blanked
    const table = getTableName(tables[type])
    const row = file
      .prepare<[string, number], Row>(`select since, status, body from ${table} where id = ? and revision = ?`)
      .get(id, revision)
    if (!row) throw new StaleChange(id)
    const { since, status } = row
    const held: Change = { type, id, revision, status, body: JSON.parse(row.body) }
    const columns = Object.entries(columnsOf(blanked))
    file
      .prepare(`update ${table} set body = ?, ${columns.map(([name]) => `"${name}" = ?`).join(', ')} where id = ? and revision = ?`)
      .run(JSON.stringify(blanked.body), ...columns.map(([, value]) => value), id, revision)
    unindexTermsOf(since, held)
    indexTermsOf(since, blanked)
    if (type === 'claim') {
      unindex(since, indexedWords(JSON.parse(row.body)))
      index(since, indexedWords(blanked.body))
      dropForm.run(claimNearness(JSON.parse(row.body)).form)
      indexForm(since, blanked.body)
    }
    return since
  }
}

/** The function that erases. */
export const eraserOf = (engine: Engine, commit: Commit) => {
  const { file } = engine
  const { head, append } = appending(engine)
  const rewrite = rewriting(engine)
  const [insertErasure, insertRow] = [inserter(file, erasures, 'or ignore'), inserter(file, erasedRows)]
  const entryOf = file.prepare<[number], Entry>(
    'select entry, recorded_at as recordedAt, type, id, revision, "by", reason, digest, chain from changes where entry = ?',
  )
  const dropText = file.prepare<[string]>('delete from texts where document_id = ?')
  /** Answers that are kept for requests which may be sent again tell of it too. */
  const dropAnswers = file.prepare<[string]>(
    'delete from kept_answers where exists (select 1 from json_each(?) i where instr(kept_answers.body, i.value) > 0)',
  )
  const current = file.prepare<[string], number>('select count(*) from assertions where document_id = ?').pluck()

  /** What came between the plan and now would be left over. */
  const refuseMoved = ({ gone, documents, blanked }: Erasure): void => {
    for (const id of gone) {
      const some = blanked.find((one) => one.id === id)
      const held =
        some &&
        file
          .prepare<[string], number>(`select count(*) from ${getTableName(tables[some.type])} where id = ?`)
          .pluck()
          .get(id)
      if (held !== blanked.filter((one) => one.id === id).length) throw new StaleChange(id)
    }
    for (const id of documents) {
      const planned = blanked.filter((one) => one.type === 'assertion' && one.body.documentId === id).length
      if (current.get(id) !== planned) throw new StaleChange(id)
    }
  }

  /** A reason of a revision that is gone may tell of what is erased: it goes, and the entry is vouched for as it is since. */
  const withoutReason = (entry: number): string | null => {
    const held = entryOf.get(entry)
    if (!held || held.reason === null) return null
    file.prepare('update changes set reason = null where entry = ?').run(entry)
    return lineOf({ ...held, reason: null })
  }

  const write = file.transaction((erasure: Erasure, occasion: Occasion) => {
    refuseMoved(erasure)
    const gone = new Set(erasure.gone)
    const rows = erasure.blanked.map((blanked) => {
      const entry = rewrite(blanked)
      return { entry, digest: payloadOf(blanked), line: gone.has(blanked.id) ? withoutReason(entry) : null }
    })
    for (const id of erasure.documents) dropText.run(id)
    dropAnswers.run(JSON.stringify([...gone, ...erasure.blanked.map(({ id }) => id)]))
    const line = { type: 'erasure', id: erasure.id, revision: 1, digest: erasureDigest([...gone], rows) }
    const { entry } = append(head(), line, occasion)
    for (const id of gone) insertErasure({ id, entry })
    for (const row of rows) insertRow({ ...row, erasure: entry })
    const [answer] = erasure.changes.length > 0 ? commit([{ changes: erasure.changes, occasion }]) : []
    if (answer instanceof StaleChange) throw answer
  })
  return async (erasure: Erasure, occasion: Occasion): Promise<{ readonly isClean: boolean }> => {
    write.immediate(erasure, occasion)
    return { isClean: await emptyLog(engine) }
  }
}
