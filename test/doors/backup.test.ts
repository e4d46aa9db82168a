/** Backups: taken while everybody writes, refused where they would harm, and served in the place of what they were taken of. */
import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Test, test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { exportLines } from '../../src/workflows/export-lines.js'
import { openDoor, run } from './door.js'
import { prepare, type Remembered, writeUntilGone } from './writers.js'

const stocked = async (t: Test): Promise<string> => {
  const path = join(t.testdir({}), 'hearsay.db')
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
  await prepare(address)
  child.kill('SIGTERM')
  await left
  return path
}

/** What a database exported when it held so many changes. */
const exportedUpTo = async (path: string, at: number): Promise<string> => {
  const store = openSqliteStore(path)
  try {
    const services = { store: { ...store, read: () => store.read(at) }, now: () => '', keepText: true }
    const lines: string[] = []
    for await (const line of exportLines(services)) lines.push(`${line}\n`)
    return lines.join('')
  } finally {
    await store.close()
  }
}

test('under writes, restored and served', async (t) => {
  const folder = t.testdir({})
  const path = join(folder, 'hearsay.db')
  const copy = join(folder, 'copy.db')
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
  const { documents, toRevise } = await prepare(address)
  const remembered: Remembered = { made: new Set(), revised: new Map() }
  const writing = writeUntilGone({ address, documents, round: 1 }, remembered, toRevise)
  await sleep(300)
  const answeredBefore = [...remembered.made]
  const taken = await run(t, { HEARSAY_DATABASE: path }, ['backup', copy])
  t.match(taken, { code: 0, stdout: /copy\.db holds .* up to change \d+, .* MB, checked/u, stderr: '' })
  t.ok(remembered.made.size > answeredBefore.length, 'the service went on writing')
  child.kill('SIGTERM')
  await Promise.all([left, writing])

  t.equal(statSync(copy).mode & 0o777, 0o600, 'others may not read it')
  t.strictSame(
    readdirSync(folder).filter((name) => name.startsWith('copy.db')),
    ['copy.db'],
    'one file, and nothing beside it',
  )
  t.match(await run(t, {}, ['check-database', copy]), { code: 0 }, 'the copy is whole')

  const restored = await openDoor(t, { HEARSAY_DATABASE: copy })
  const exported = await (await fetch(`${restored.address}/v1/export`)).text()
  const at = exported.split('\n').length - 1
  t.equal(exported, await exportedUpTo(path, at), `the same bytes as the original at change ${at}`)
  const missing = answeredBefore.filter((id) => !exported.includes(id))
  t.strictSame(missing, [], 'all that was answered before it is in it')
  const made = await fetch(`${restored.address}/v1/sources`, {
    method: 'POST',
    body: JSON.stringify({ name: 'After the restore', kind: 'unknown' }),
    headers: { 'content-type': 'application/json' },
  })
  t.equal(made.status, 201, 'it goes on from there')
  restored.child.kill('SIGTERM')
  await restored.left
  t.match(await run(t, {}, ['check-database', copy]), { code: 0 }, 'and stays whole')
})

test('refused', async (t) => {
  const path = await stocked(t)
  const folder = join(path, '..')
  const there = join(folder, 'there.db')
  t.match(await run(t, { HEARSAY_DATABASE: path }, ['backup', there]), { code: 0 })
  const before = statSync(there).mtimeMs
  const rows: readonly (readonly [how: string, database: string, args: readonly string[], says: RegExp])[] = [
    ['over a file that is there', path, [there], /there\.db is there already and is not overwritten/u],
    ['over the database itself', path, [path], /is there already/u],
    ['without a name', path, [], /name one file/u],
    ['of a database in memory', ':memory:', [join(folder, 'm.db')], /:memory:.*\/v1\/export/u],
    ['of a database that is not there', join(folder, 'none.db'), [join(folder, 'n.db')], /there is no database/u],
    ['into a folder that is not there', path, [join(folder, 'no', 'n.db')], /ENOENT/u],
  ]
  for (const [how, database, args, says] of rows) {
    const { code, stdout, stderr } = await run(t, { HEARSAY_DATABASE: database }, ['backup', ...args])
    t.match({ code, stdout }, { code: 1, stdout: '' }, how)
    t.match(stderr, says, how)
    t.equal(stderr.trimEnd().split('\n').length, 1, `${how}: in one line`)
  }
  t.equal(statSync(there).mtimeMs, before, 'the one that was there is untouched')
  t.strictSame(
    readdirSync(folder).filter((name) => name.endsWith('.part') || name.startsWith('n.db') || name.startsWith('none')),
    [],
    'nothing is left behind',
  )
})

test('a folder that may not be written', async (t) => {
  if (process.getuid?.() === 0) return t.pass('root may write everywhere')
  const path = await stocked(t)
  const folder = join(t.testdir({ shut: {} }), 'shut')
  chmodSync(folder, 0o500)
  t.match(await run(t, { HEARSAY_DATABASE: path }, ['backup', join(folder, 'copy.db')]), { code: 1 })
  t.notOk(existsSync(join(folder, 'copy.db')))
})
