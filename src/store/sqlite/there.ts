/** Whether a database file is still the one that was opened: SQLite itself goes on writing to one that is gone. */
import { statSync } from 'node:fs'
import { StoreTrouble } from '../port.js'

const inode = (path: string): string | null => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat ? `${stat.dev}:${stat.ino}` : null
}

/** Answers a check that fails where the file or its log was removed or replaced. A database in memory is always there. */
export const watchFile = (path: string): (() => void) => {
  if (path === ':memory:') return () => {}
  const files = [path, `${path}-wal`]
  const opened = files.map(inode)
  return () => {
    if (files.some((file, index) => inode(file) !== opened[index]))
      throw new StoreTrouble(
        'gone',
        'The file of the database was removed or replaced while it was served: what is written now would be lost. Put it back and start anew.',
        null,
      )
  }
}
