/** Commits lists of changes in one transaction: of each change the entry, the row, the terms, in this order. */
import { type Change, type Committed, isMark, type Mark, type Occasion, StaleChange, type Writing } from '../changes.js'
import type { Keeping } from '../port.js'
import { currentRows } from './current.js'
import { appending, type Head, payloadOf } from './entries.js'
import { bringingBack } from './erasures.js'
import { rowInserter } from './insert-row.js'
import { keptAnswersOn } from './kept-answers.js'
import { marksOf } from './marks.js'
import { leadsToItself } from './merges.js'
import type { Engine } from './open.js'

/** A writing, and the answer that is kept with it. */
type Kept = Writing & { readonly keeping?: Keeping }

export type Commit = (writings: readonly Kept[]) => (readonly Committed[] | StaleChange)[]

/**
 * The function that commits to a database. A writing that was overtaken is answered by its StaleChange and leaves nothing; the others
 * stay. Where a fault or AnsweredBefore is thrown, nothing at all was written.
 */
export const commitTo = (engine: Engine): Commit => {
  const { file } = engine
  const { head: readHead, append } = appending(engine)
  const { held: currentOf, retire } = currentRows(engine)
  const insert = rowInserter(engine)
  const { answered, keep } = keptAnswersOn(engine)
  const bringsBack = bringingBack(engine)
  /** The last entry, while a transaction goes on. */
  let head: Head = readHead()

  const marks = marksOf(engine)

  const mark = (change: Mark, occasion: Occasion): Committed => {
    const { id, revision } = change
    const held = marks.revisionOf(change)
    if (held >= revision) return { id, outcome: 'existing' }
    if (held !== revision - 1) throw new StaleChange(id)
    head = append(head, { type: change.type, id, revision, digest: payloadOf(change) }, occasion)
    return { id, outcome: held > 0 ? 'revised' : 'created' }
  }

  const one = (change: Change, occasion: Occasion): Committed => {
    const { id, revision } = change
    const held = currentOf(change)
    if (held && revision === 1) return { id, outcome: 'existing' }
    if ((held?.revision ?? 0) !== revision - 1 || leadsToItself(engine, change) || bringsBack(change)) throw new StaleChange(id)
    head = append(head, { type: change.type, id, revision, digest: payloadOf(change) }, occasion)
    if (held) retire(change, head.entry)
    insert(change, { entry: head.entry, recordedAt: held?.recordedAt ?? head.recordedAt, updatedAt: head.recordedAt })
    return { id, outcome: held ? 'revised' : 'created' }
  }

  const list = ({ changes, occasion, keeping }: Kept): Committed[] => {
    const committed = changes.map((change) => (isMark(change) ? mark(change, occasion) : one(change, occasion)))
    if (keeping) keep(keeping, committed, occasion.now, head.entry)
    return committed
  }

  /** Within the transaction a savepoint, which costs something: only what revises can be overtaken. */
  const undoable = file.transaction(list)

  const attempt = (writing: Kept): Committed[] | StaleChange => {
    if (writing.changes.every(({ revision }) => revision === 1)) return list(writing)
    const before = head
    try {
      return undoable(writing)
    } catch (error) {
      if (!(error instanceof StaleChange)) throw error
      head = before
      return error
    }
  }

  const all = file.transaction((writings: readonly Kept[]) => {
    head = readHead()
    for (const { keeping, occasion } of writings) {
      const before = keeping && answered(keeping.retryable, occasion.now)
      if (before) throw before
    }
    return writings.map(attempt)
  })
  return (writings) => all.immediate(writings)
}
