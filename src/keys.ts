/** The door that makes, lists and revokes keys, while the service runs or not: `npm run keys -- --help`. */
import { parseArgs } from 'node:util'
import { BadSetting, readConfig } from './config.js'
import { keysHelp, listed, listedAsJson, readNewKey } from './keys-words.js'
import { giveUp, now } from './serve.js'
import { type OpenKeys, openKeys } from './store/sqlite/keys.js'
import { createKey } from './workflows/keys/create-key.js'
import { shownKey } from './workflows/keys/key-text.js'
import { stateOfKey } from './workflows/keys/live.js'
import { revokeKey } from './workflows/keys/revoke-key.js'

const options = {
  name: { type: 'string' },
  scopes: { type: 'string' },
  expires: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const told = (text: string): void => void process.stderr.write(`${text}\n`)
const printed = (text: string): void => void process.stdout.write(`${text}\n`)

type Values = { readonly name?: string; readonly scopes?: string; readonly expires?: string; readonly json?: boolean }

interface Command {
  /** Whether the database is made where it is not there. */
  readonly isMade: boolean
  readonly takes: readonly (keyof Values)[]
  readonly run: (keys: OpenKeys, values: Values, which: string | undefined) => Promise<void>
}

const commands: Readonly<Record<string, Command>> = {
  create: {
    isMade: true,
    takes: ['name', 'scopes', 'expires'],
    run: async (keys, values) => {
      const at = now()
      const { row, text } = await createKey(keys, readNewKey(values, at), at)
      told(
        `${row.id} "${row.name}" may ${row.scopes.join(', ')}${row.expiresAt === null ? '' : `, until ${row.expiresAt}`}. Shown this once:`,
      )
      printed(text)
      told('Send it as "Authorization: Bearer <key>". From now on the service answers only requests with a key.')
    },
  },
  list: {
    isMade: false,
    takes: ['json'],
    run: async (keys, { json }) => printed((json ? listedAsJson : listed)(await keys.all(), now())),
  },
  revoke: {
    isMade: false,
    takes: [],
    run: async (keys, _values, which) => {
      if (which === undefined) throw new BadSetting('Say which key: revoke <id or prefix>.')
      const row = await revokeKey(keys, which, now())
      const isNew = row.revokedAt === null
      told(`${shownKey(row.visible)} "${row.name}" ${isNew ? 'is revoked' : `was revoked already, at ${row.revokedAt}`}.`)
      const at = now()
      if (!(await keys.all()).some((one) => stateOfKey(one, at) === 'live'))
        told('No live key is left: the service refuses every request until you make one.')
    },
  },
}

const act = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [name = '', which, ...rest] = positionals
  if (values.help || positionals.length === 0) return printed(keysHelp)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new BadSetting(`There is no command ${name}: create, list or revoke (--help tells more).`)
  const strange = Object.keys(values).find((option) => !command.takes.some((known) => known === option))
  if (strange !== undefined) throw new BadSetting(`${name} takes no --${strange} (--help tells more).`)
  if (rest.length > 0 || (which !== undefined && name !== 'revoke')) throw new BadSetting(`${name} takes no ${rest[0] ?? which}.`)
  const { database } = readConfig()
  if (database === ':memory:')
    throw new BadSetting('HEARSAY_DATABASE must be a file: a database in memory is seen by its own process alone.')
  if (name === 'create') readNewKey(values, now())
  const keys = openKeys(database, command.isMade)
  if (!keys) throw new BadSetting(`HEARSAY_DATABASE ${database} is not there.`)
  try {
    await command.run(keys, values, which)
  } finally {
    keys.close()
  }
}

try {
  await act()
} catch (error) {
  giveUp(error)
}
