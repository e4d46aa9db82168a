/** What the door for keys reads and says. */
import { BadSetting } from './config.js'
import type { KeyRow } from './store/keys.js'
import { type Scope, scopes } from './workflows/actor.js'
import type { NewKey } from './workflows/keys/create-key.js'
import { shownKey } from './workflows/keys/key-text.js'
import { stateOfKey } from './workflows/keys/live.js'

/** The answer to --help. */
export const keysHelp = `Keys: who may ask the service that serves HEARSAY_DATABASE. It may run meanwhile, and notices at once.

  npm run keys -- create --name desk --scopes read,write [--expires 2027-01-01 | 90d]
  npm run keys -- list [--json]
  npm run keys -- revoke <id or prefix>

--name     what the key's writes are signed with; one live key a name
--scopes   read    every GET, comparing and matching
           write   recording and revising, and imports
           review  judgements
           admin   restoring an export, and erasure
           None includes another: name all that are wanted.
--expires  a day (it ends as the day begins, UTC), an instant, or so many hours, days or weeks: 12h, 90d, 52w

The key is printed once, alone on standard output; what is stored cannot give it back.
With no key ever made, the service is open to this machine alone. With one, every request needs a key.`

const given = (values: Readonly<Record<string, unknown>>, name: string): string => {
  const value = values[name]
  if (typeof value !== 'string') throw new BadSetting(`create needs --${name} (--help tells more).`)
  return value
}

const readName = (text: string): string => {
  const name = text.trim().normalize('NFC')
  if (name.length === 0 || name.length > 100 || /[\p{Cc}\p{Cs}]/u.test(name))
    throw new BadSetting('--name must have 1 to 100 characters, none of them for control.')
  return name
}

const isScope = (text: string): text is Scope => scopes.some((scope) => scope === text)

const readScopes = (text: string): Scope[] => {
  const parts = text.split(',').map((part) => part.trim())
  const strange = parts.find((part) => !isScope(part))
  if (strange !== undefined) throw new BadSetting(`--scopes has "${strange}": it must be some of ${scopes.join(',')}, parted by commas.`)
  return parts.filter(isScope)
}

const hours: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 }
const inFuture = /^(\d{1,5})([hdw])$/u
const instant = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/u

const millisecondsOf = (text: string, now: string): number => {
  const [, count = '', unit = ''] = inFuture.exec(text) ?? []
  if (unit) return Date.parse(now) + Number(count) * (hours[unit] ?? 0) * 3_600_000
  const at = instant.test(text) ? Date.parse(text) : Number.NaN
  // A day that is not in the calendar runs on into the next month.
  return Number.isNaN(at) || (text.length === 10 && new Date(at).toISOString().slice(0, 10) !== text) ? Number.NaN : at
}

const readExpiry = (text: string, now: string): string => {
  const at = millisecondsOf(text, now)
  if (Number.isNaN(at)) throw new BadSetting(`--expires must be a day, an instant, or 12h, 90d, 52w; it is "${text}".`)
  if (at <= Date.parse(now)) throw new BadSetting(`--expires ${text} is over already.`)
  return new Date(at).toISOString()
}

/** The key that is wanted. Throws BadSetting. */
export const readNewKey = (values: Readonly<Record<string, unknown>>, now: string): NewKey => ({
  name: readName(given(values, 'name')),
  scopes: readScopes(given(values, 'scopes')),
  expiresAt: typeof values.expires === 'string' ? readExpiry(values.expires, now) : null,
})

const columns: readonly (readonly [title: string, of: (row: KeyRow, now: string) => string])[] = [
  ['key', ({ visible }) => shownKey(visible)],
  ['name', ({ name }) => name],
  ['scopes', (row) => row.scopes.join(',')],
  ['state', stateOfKey],
  ['created', ({ createdAt }) => createdAt.slice(0, 16)],
  ['expires', ({ expiresAt }) => expiresAt?.slice(0, 16) ?? 'never'],
  ['last used', ({ lastUsedAt }) => lastUsedAt?.slice(0, 16) ?? 'never'],
  ['id', ({ id }) => id],
]

/** A table of keys, oldest first; instants in UTC to the minute. */
export const listed = (rows: readonly KeyRow[], now: string): string => {
  if (rows.length === 0) return 'There are no keys: the service is open, to this machine alone.'
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, of]) => of(row, now)))]
  const widths = columns.map((_column, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)))
  return cells
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The same as JSON, without salts and hashes. */
export const listedAsJson = (rows: readonly KeyRow[], now: string): string =>
  JSON.stringify(
    rows.map(({ salt: _salt, hash: _hash, visible, ...row }) => ({ ...row, prefix: `hsy_${visible}`, state: stateOfKey(row, now) })),
    null,
    2,
  )
