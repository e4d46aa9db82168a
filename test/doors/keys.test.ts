/** The door for keys: what it says, and that a service that runs on the same file notices at once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'tap'
import { z } from 'zod'
import { bearing } from '../support/keys.js'
import { type Left, leave, openDoor, run } from './door.js'

const keyForm = /^hsy_[0-9A-Za-z]{8}_[0-9A-Za-z]{49}\n$/u
const list = z.array(
  z.strictObject({
    id: z.string(),
    prefix: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    state: z.string(),
    createdAt: z.string(),
    expiresAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
    lastUsedAt: z.string().nullable(),
  }),
)

const bad: readonly (readonly [how: string, args: readonly string[], says: RegExp])[] = [
  ['no name', ['create', '--scopes', 'read'], /--name/u],
  ['no scopes', ['create', '--name', 'desk'], /--scopes/u],
  ['a scope that is none', ['create', '--name', 'desk', '--scopes', 'read,all'], /"all".*read,write,review,admin/u],
  ['a day that is over', ['create', '--name', 'desk', '--scopes', 'read', '--expires', '2020-01-01'], /over already/u],
  ['a day that is none', ['create', '--name', 'desk', '--scopes', 'read', '--expires', '2027-02-30'], /--expires must be/u],
  ['an unknown option', ['list', '--all'], /--all/u],
  ['an unknown command', ['delete'], /create, list or revoke/u],
  ['nothing to revoke', ['revoke'], /revoke <id or prefix>/u],
  ['a key that is none', ['revoke', 'hsy_00000000'], /No key has this/u],
]

test('what cannot be done', async (t) => {
  const database = join(t.testdir({}), 'keys.db')
  const settings = { HEARSAY_DATABASE: database }
  t.match(
    (await run(t, settings, ['keys', 'list'])).stderr,
    /^hearsay: HEARSAY_DATABASE .* is not there\.\n$/u,
    'no file is made to look into',
  )
  t.match((await run(t, settings, ['keys', '--help'])).stdout, /create --name .*\n.*list.*\n.*revoke/u, 'help')
  t.equal((await run(t, settings, ['keys', 'create', '--name', 'old', '--scopes', 'read'])).code, 0)
  for (const [how, args, says] of bad) {
    const { code, stdout, stderr } = await run(t, settings, ['keys', ...args])
    t.equal(code, 1, `${how}: it leaves with 1`)
    t.match(stderr, /^hearsay: [^\n]+\n$/u, `${how}: with one line`)
    t.match(stderr, says, `${how}: that says so`)
    t.equal(stdout, '', `${how}: nothing else`)
  }
  const taken = await run(t, settings, ['keys', 'create', '--name', 'old', '--scopes', 'read'])
  t.match(taken, { code: 1, stderr: /already named old/u, stdout: '' }, 'a name that is taken')
  t.match((await run(t, { HEARSAY_DATABASE: ':memory:' }, ['keys', 'list'])).stderr, /must be a file/u)
})

test('a service that runs', async (t) => {
  const database = join(t.testdir({}), 'keys.db')
  const settings = { HEARSAY_DATABASE: database, HEARSAY_LOG_LEVEL: 'trace' }
  const keys = (...args: string[]): Promise<Left> => run(t, settings, ['keys', ...args])
  const door = await openDoor(t, settings)
  const ask = async (text?: string): Promise<number> =>
    (await fetch(`${door.address}/v1/sources`, { headers: text === undefined ? {} : bearing(text) })).status
  t.equal(await ask(), 200, 'without keys it is open to this machine')
  const made = await keys('create', '--name', 'desk', '--scopes', 'read,write', '--expires', '90d')
  t.match(made, { code: 0, stdout: keyForm, stderr: /"desk" may read, write, until/u }, 'the key alone on standard output')
  const text = made.stdout.trim()
  t.equal(await ask(), 401, 'closed from the next request on')
  t.equal(await ask(text), 200, 'open to the key')
  const other = (await keys('create', '--name', 'radio', '--scopes', 'review')).stdout.trim()
  t.equal(await ask(other), 403, 'a key of another scope')
  const listed = async () => list.parse(JSON.parse((await keys('list', '--json')).stdout))
  let [desk] = await listed()
  while (desk?.lastUsedAt === null) [desk] = await listed()
  t.match(
    desk,
    { name: 'desk', prefix: text.slice(0, 12), scopes: ['read', 'write'], state: 'live', lastUsedAt: /^\d{4}-/u },
    'its use is recorded',
  )
  const table = (await keys('list')).stdout
  t.match(table, new RegExp(`${text.slice(0, 12)}_…  desk +read,write  live`, 'u'), 'as a table')
  t.notOk(table.includes(text.slice(13)), 'without the secret')
  t.match(await keys('revoke', text.slice(0, 12)), { code: 0, stderr: /"desk" is revoked/u })
  t.equal(await ask(text), 401, 'revoked: from the next request on')
  t.match(await keys('revoke', desk?.id ?? ''), { code: 0, stderr: /was revoked already/u }, 'twice does no harm')
  t.match(await keys('revoke', 'radio'), { code: 1 }, 'not by name')
  t.match(await keys('revoke', other.slice(4, 12)), { code: 0, stderr: /No live key is left/u })
  t.equal(await ask(), 401, 'and it is never open again')
  t.notOk(readFileSync(database).includes(text.slice(13)), 'the secret is not in the file')
  door.child.kill('SIGTERM')
  const { stdout, stderr } = await door.left
  for (const secret of [text, other]) t.notOk(`${stdout}${stderr}`.includes(secret.slice(13)), 'nor in the log')
})

test('another address', async (t) => {
  const cwd = t.testdir({})
  const settings = { HEARSAY_DATABASE: join(cwd, 'keys.db'), HEARSAY_HOST: '0.0.0.0' }
  const refused = await leave(t, settings, cwd)
  t.match(
    refused,
    { code: 1, stderr: /^hearsay: HEARSAY_HOST=0\.0\.0\.0 [^\n]*npm run keys -- create [^\n]*\n$/u },
    'is refused, with the mend',
  )
  const text = (await run(t, settings, ['keys', 'create', '--name', 'desk', '--scopes', 'read'])).stdout.trim()
  const door = await openDoor(t, settings)
  const address = door.address.replace('0.0.0.0', '127.0.0.1')
  t.equal((await fetch(`${address}/v1/sources`)).status, 401)
  t.equal((await fetch(`${address}/v1/sources`, { headers: bearing(text) })).status, 200)
  t.equal((await fetch(`${address}/docs/`)).status, 200, 'the documentation is open')
  t.equal((await run(t, settings, ['keys', 'revoke', text])).code, 0, 'by its text too')
  t.equal((await fetch(`${address}/v1/sources`)).status, 401, 'it stays closed')
  door.child.kill('SIGTERM')
  await door.left
  t.equal((await leave(t, settings, cwd)).code, 1, 'and does not start again without a live key')
})
