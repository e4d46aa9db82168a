/** Copies a database while others read and write it: one state of it, whole, or nothing. */
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import Database from 'better-sqlite3'

/** A backup that is not begun, or not kept. One line that says what to do. */
export class BackupRefused extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BackupRefused'
  }
}

export interface BackupOptions {
  /** Is told how many pages of how many are copied. */
  readonly progress?: (done: number, total: number) => void
  /** Ends the copying; nothing is left of it. */
  readonly signal?: AbortSignal
}

export interface BackedUp {
  /** The last change that the copy holds. */
  readonly entry: number
  readonly bytes: number
}

/** Pages that are copied at one go: 8 MB. */
const pagesAtOnce = 2_000

interface Last {
  readonly entry: number
  readonly chain: string
}

const lastOf = (file: Database.Database): Last =>
  file.prepare<[], Last>('select entry, chain from changes order by entry desc limit 1').get() ?? { entry: 0, chain: '' }

const copy = async (from: string, to: string, { progress, signal }: BackupOptions): Promise<Last> => {
  const source = new Database(from, { readonly: true, fileMustExist: true })
  try {
    // Reading pins the state: else every write of others would begin the copy anew.
    source.exec('begin')
    const last = lastOf(source)
    await source.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        signal?.throwIfAborted()
        progress?.(totalPages - remainingPages, totalPages)
        return pagesAtOnce
      },
    })
    return last
  } finally {
    source.close()
  }
}

/** Leaves the copy as one file without a log beside it, and fails where it is not what was copied. */
const verify = (path: string, wanted: Last): void => {
  const file = new Database(path)
  try {
    file.pragma('journal_mode = DELETE')
    const broken = file.pragma('integrity_check(1)', { simple: true })
    if (broken !== 'ok')
      throw new BackupRefused(`the copy is broken, as its original may be: npm run check-database tells (${String(broken)})`)
    const last = lastOf(file)
    if (last.entry !== wanted.entry || last.chain !== wanted.chain) throw new BackupRefused('the copy does not end where its original did')
  } finally {
    file.close()
  }
}

/** Writes through to the disk: a file, or the folder that names it. */
const sync = async (path: string): Promise<number> => {
  const handle = await open(path)
  try {
    await handle.sync()
    return (await handle.stat()).size
  } finally {
    await handle.close()
  }
}

/** Takes a name that nobody has; fails where somebody does. Others may not read what is in it. */
const claim = async (path: string): Promise<void> => (await open(path, 'wx', 0o600)).close()

/**
 * Copies the database at `from` to a new file, which bears its name only once it is whole and on the disk.
 * Throws BackupRefused, the signal's reason, or an error of SQLite or the file system; then nothing is left.
 */
export const backupTo = async (from: string, to: string, options: BackupOptions = {}): Promise<BackedUp> => {
  if (!existsSync(from)) throw new BackupRefused(`there is no database ${from}: HEARSAY_DATABASE names it`)
  if (existsSync(to)) throw new BackupRefused(`${to} is there already and is not overwritten: choose another name`)
  const part = `${to}.${process.pid}.part`
  await claim(part)
  try {
    const last = await copy(from, part, options)
    verify(part, last)
    const bytes = await sync(part)
    await claim(to)
    await rename(part, to)
    await sync(dirname(to))
    return { entry: last.entry, bytes }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new BackupRefused(`${basename(to)} was made by somebody else meanwhile and is not overwritten`)
    throw error
  } finally {
    for (const path of [part, `${part}-journal`, `${part}-wal`, `${part}-shm`]) await rm(path, { force: true })
  }
}
