/** Notes by which rules answers come: an entry of the list of changes where they are others than before. */
import { eq } from 'drizzle-orm'
import { firstRelease } from '../../core/assessment/release.js'
import type { Writing } from '../changes.js'
import type { Commit } from './commit.js'
import { marksOf, rulesMark } from './marks.js'
import type { Engine } from './open.js'
import { changes, derived } from './tables.js'

const name = 'rules'

/**
 * Notes the release by which answers come, as one transaction. By which the database was served last is kept beside the list, which an
 * import may fill with the entries of others. An empty database has no other rules behind it: nothing is appended, so that whatever is
 * imported keeps its instants.
 */
export const rulesNoter = (engine: Engine, commit: Commit) => {
  const { db, file } = engine
  const servedBy = (): string | undefined => db.select().from(derived).where(eq(derived.name, name)).get()?.madeBy
  const note = file.transaction((release: string, now: string): boolean => {
    const isEmpty = db.select({ entry: changes.entry }).from(changes).limit(1).get() === undefined
    const served = servedBy() ?? (isEmpty ? release : firstRelease)
    db.insert(derived)
      .values({ name, madeBy: release })
      .onConflictDoUpdate({ target: derived.name, set: { madeBy: release } })
      .run()
    if (served === release) return false
    const reason = `Answers come by ${release} from here on; before, they came by ${served}.`
    const mark = rulesMark(release, marksOf(engine).revisionOf({ type: 'rules', id: release }) + 1)
    const writing: Writing = { changes: [mark], occasion: { now, by: null, reason } }
    commit([writing])
    return true
  })
  return (release: string, now: string): boolean => servedBy() !== release && note.immediate(release, now)
}
