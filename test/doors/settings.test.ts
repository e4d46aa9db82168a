/** Settings: a bad one stops the start with one line that names it; a good one is used. */
import { createServer } from 'node:net'
import { test } from 'tap'
import { BadSetting, readConfig } from '../../src/config.js'
import { leave, openDoor, type Settings } from './door.js'

const memory = { HEARSAY_DATABASE: ':memory:', HEARSAY_PORT: '0' }

const bad: readonly (readonly [setting: string, value: string])[] = [
  ['HEARSAY_PORT', 'http'],
  ['HEARSAY_PORT', '-1'],
  ['HEARSAY_PORT', '65536'],
  ['HEARSAY_PORT', '80.5'],
  ['HEARSAY_PORT', '3000x'],
  ['HEARSAY_PORT', ''],
  ['HEARSAY_PORT', ' '],
  ['HEARSAY_PORT', '0x50'],
  ['HEARSAY_HOST', 'a b'],
  ['HEARSAY_HOST', 'http://localhost'],
  ['HEARSAY_HOST', '127.0.0.1:3000'],
  ['HEARSAY_HOST', '[::1]'],
  ['HEARSAY_HOST', ''],
  ['HEARSAY_DATABASE', ''],
  ['HEARSAY_DATABASE', 'postgres://localhost/hearsay'],
  ['HEARSAY_DATABASE', 'file:///tmp/x.db'],
  ['HEARSAY_LOG_LEVEL', 'loud'],
  ['HEARSAY_LOG_LEVEL', 'INFO'],
  ['HEARSAY_KEEP_TEXT', 'yes'],
  ['HEARSAY_KEEP_TEXT', '1'],
  ['HEARSAY_KEEP_TEXT', ''],
  ['HEARSAY_RATE_LIMIT', ''],
  ['HEARSAY_RATE_LIMIT', '0'],
  ['HEARSAY_RATE_LIMIT', '-5'],
  ['HEARSAY_RATE_LIMIT', '1.5'],
  ['HEARSAY_RATE_LIMIT', 'none'],
  ['HEARSAY_TRUST_PROXY', ''],
  ['HEARSAY_TRUST_PROXY', 'true'],
  ['HEARSAY_TRUST_PROXY', '10.0.0.0/33'],
  ['HEARSAY_TRUST_PROXY', '10.0.0.1,proxy.example'],
  ['HEARSAY_CORS_ORIGINS', '*'],
  ['HEARSAY_CORS_ORIGINS', 'null'],
  ['HEARSAY_CORS_ORIGINS', 'https://*.example'],
  ['HEARSAY_CORS_ORIGINS', 'https://desk.example/'],
  ['HEARSAY_CORS_ORIGINS', 'desk.example'],
  ['HEARSAY_CORS_ORIGINS', 'https://desk.example,'],
  ['HEARSAY_TLS', '1'],
]

const sentenceOf = (environment: Settings): string => {
  try {
    return `taken: ${JSON.stringify(readConfig(environment))}`
  } catch (error) {
    return error instanceof BadSetting ? error.message : `no BadSetting: ${String(error)}`
  }
}

test('a bad value', (t) => {
  for (const [setting, value] of bad)
    t.match(sentenceOf({ [setting]: value }), new RegExp(`^${setting} must be [^\n]+\\.$`, 'u'), `${setting}=${JSON.stringify(value)}`)
  t.match(readConfig({}), { host: '127.0.0.1', port: 3000, database: 'hearsay.db', logLevel: 'info', keepText: true }, 'the defaults')
  const closed = { isPublic: false, rateLimit: null, trustProxy: [], corsOrigins: [], isTls: false }
  t.strictSame(readConfig({}).guards, closed, 'and closed')
  t.strictSame(
    readConfig({
      HEARSAY_HOST: '0.0.0.0',
      HEARSAY_RATE_LIMIT: '600',
      HEARSAY_TRUST_PROXY: '10.0.0.0/8, ::1',
      HEARSAY_CORS_ORIGINS: 'https://desk.example, http://localhost:5173',
      HEARSAY_TLS: 'true',
    }).guards,
    {
      isPublic: true,
      rateLimit: 600,
      trustProxy: ['10.0.0.0/8', '::1'],
      corsOrigins: ['https://desk.example', 'http://localhost:5173'],
      isTls: true,
    },
    'as they are set',
  )
  for (const host of ['127.0.0.1', '127.3.2.1', 'localhost', '::1']) t.notOk(readConfig({ HEARSAY_HOST: host }).guards.isPublic, host)
  for (const host of ['0.0.0.0', '::', '192.168.0.1', 'news.example', 'localhost.example'])
    t.ok(readConfig({ HEARSAY_HOST: host }).guards.isPublic, host)
  t.end()
})

/** One of each setting through the door, and files that cannot be opened. */
const refused: readonly (readonly [setting: string, value: string])[] = [
  ['HEARSAY_PORT', 'http'],
  ['HEARSAY_HOST', '0.0.0.0'],
  ['HEARSAY_HOST', '203.0.113.1'],
  ['HEARSAY_LOG_LEVEL', 'loud'],
  ['HEARSAY_KEEP_TEXT', 'yes'],
  ['HEARSAY_DATABASE', 'postgres://localhost/hearsay'],
  ['HEARSAY_DATABASE', 'nowhere/hearsay.db'],
  ['HEARSAY_DATABASE', 'folder'],
  ['HEARSAY_DATABASE', 'no-database.txt'],
]

test('a bad setting stops the start', async (t) => {
  const cwd = t.testdir({ folder: {}, 'no-database.txt': 'This is no database, and it is long enough to be looked at as one. '.repeat(20) })
  const all = await Promise.all(refused.map(([setting, value]) => leave(t, { ...memory, [setting]: value }, cwd)))
  for (const [index, { code, stdout, stderr }] of all.entries()) {
    const [setting = '', value] = refused[index] ?? []
    const how = `${setting}=${JSON.stringify(value)}`
    t.equal(code, 1, `${how}: it leaves with 1`)
    t.match(stderr, /^hearsay: [^\n]+\n$/u, `${how}: with one line`)
    t.match(stderr, new RegExp(setting, 'u'), `${how}: that names the setting: ${JSON.stringify(stderr)}`)
    t.equal(stdout, '', `${how}: nothing else is said`)
  }
})

test('a port that is taken', async (t) => {
  const server = createServer().listen(0, '127.0.0.1')
  t.teardown(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? String(bound.port) : ''
  const { code, stderr } = await leave(t, { ...memory, HEARSAY_PORT: port }, t.testdir({}))
  t.equal(code, 1)
  t.equal(stderr.trimEnd().split('\n').length, 1, `one line: ${stderr}`)
  t.match(stderr, /HEARSAY_PORT/u, 'that names the setting')
})

const good: readonly Settings[] = [{}, { HEARSAY_HOST: 'localhost' }, { HEARSAY_LOG_LEVEL: 'debug', HEARSAY_KEEP_TEXT: 'false' }]

test('good settings', async (t) => {
  const doors = await Promise.all(good.map((settings) => openDoor(t, { ...memory, ...settings })))
  for (const [index, { address, child, left }] of doors.entries()) {
    const { hostname, port } = new URL(address)
    t.ok(['127.0.0.1', 'localhost', '[::1]'].includes(hostname), `${hostname} is loopback`)
    t.ok(Number(port) > 0, `port ${port} was free`)
    t.equal((await fetch(`${address}/readyz`)).status, 200, JSON.stringify(good[index]))
    child.kill('SIGTERM')
    t.match(await left, { code: 0, stderr: '' }, 'it leaves with 0')
  }
  t.equal(new Set(doors.map(({ address }) => address)).size, good.length, 'port 0 picks a free one each time')
})
