/** Table: what an error of SQLite means for those who ask, and the mend. What is not in it is a fault of the service. */
import { StoreTrouble, type TroubleReason } from '../port.js'

interface Row {
  readonly code: RegExp
  readonly reason: TroubleReason
  readonly says: string
}

const rows: readonly Row[] = [
  {
    code: /^SQLITE_FULL$/u,
    reason: 'full',
    says: 'There is no room left for the database. Nothing was written; reading goes on, and writing will as soon as there is room.',
  },
  {
    code: /^SQLITE_(BUSY|LOCKED|PROTOCOL)/u,
    reason: 'busy',
    says: 'Another process holds the database. Nothing was written: try again.',
  },
  {
    code: /^SQLITE_CORRUPT_VTAB$/u,
    reason: 'index',
    says: 'The index of words is damaged, not what it is made of: npm run rebuild-indexes makes it anew.',
  },
  {
    code: /^SQLITE_(CORRUPT|NOTADB|FORMAT)/u,
    reason: 'corrupt',
    says: 'The database is damaged, or is none: npm run check-database names what is off, and a backup that is whole must take its place.',
  },
  {
    code: /^SQLITE_(READONLY|PERM|AUTH)/u,
    reason: 'readonly',
    says: 'The database may not be written by the user of the service: mend the rights of the file and of its folder.',
  },
  {
    code: /^SQLITE_(IOERR|CANTOPEN|NOLFS)/u,
    reason: 'disk',
    says: 'The disk does not give or take what the database asks of it: look after the disk, its room and the rights of the folder.',
  },
  { code: /^SQLITE_NOMEM/u, reason: 'memory', says: 'There is no memory left for the database.' },
]

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

/** What a failed call means; null where it is none of the table's. */
export const troubleOf = (error: unknown): StoreTrouble | null => {
  if (error instanceof StoreTrouble) return error
  const row = rows.find(({ code }) => code.test(codeOf(error)))
  return row ? new StoreTrouble(row.reason, row.says, error) : null
}
