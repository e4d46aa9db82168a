/** The doors that import and export files: beside a service on the same database, stopped in the middle, with bad lines. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { aClaim, aSource, type Body, ndjson } from '../support/app.js'
import { openDoor, run } from './door.js'

const source = (n: number): Body => ({ type: 'source', ref: `s${n}`, data: aSource(`Source ${n}`) })

test('a file, beside a service', async (t) => {
  const folder = t.testdir({})
  const settings = { HEARSAY_DATABASE: join(folder, 'hearsay.db') }
  const { address } = await openDoor(t, settings)
  const [plain, packed, failed, out] = ['lines.ndjson', 'lines.ndjson.gz', 'failed.ndjson', 'out.ndjson'].map((name) => join(folder, name))
  if (!plain || !packed || !failed || !out) throw new Error('four names')
  const good = ndjson(Array.from({ length: 1_000 }, (_, n) => source(n)))
  const bad = ndjson([{ type: 'document', data: { sourceId: '@nobody' } }, '{', { type: 'document', data: { sourceId: '@s1' } }])
  writeFileSync(plain, Buffer.concat([good, bad]))
  const first = await run(t, settings, ['import', plain])
  t.match(first, { code: 1, stdout: '1001 created, 0 existing, 2 failed.\n', stderr: /"line":1001.*unknown-reference/u })
  t.match(first.stderr, /"line":1002.*malformed/u)
  const again = await run(t, settings, ['import', plain, '--failed', failed])
  t.match(again, { code: 1, stdout: '0 created, 1001 existing, 2 failed.\n' })
  t.equal(readFileSync(failed, 'utf8').trim().split('\n').length, 2, 'failed lines go where they are wanted')
  writeFileSync(packed, gzipSync(good))
  t.match(await run(t, settings, ['import', packed]), { code: 0, stdout: '0 created, 1000 existing, 0 failed.\n' })
  t.match(await (await fetch(`${address}/v1/sources?limit=1`)).text(), /Source/u, 'the service reads what was imported')
  t.match(await run(t, settings, ['export', out]), { code: 0, stderr: '' })
  t.equal(readFileSync(out, 'utf8'), await (await fetch(`${address}/v1/export`)).text(), 'an export is that of the service')
  t.match(await run(t, settings, ['export', out]), { code: 1 }, 'no file is written over')
})

test('what cannot be imported', async (t) => {
  const folder = t.testdir({})
  const settings = { HEARSAY_DATABASE: join(folder, 'hearsay.db') }
  t.match(await run(t, settings, ['import']), { code: 1, stderr: /Name one file/u })
  t.match(await run(t, settings, ['import', join(folder, 'none')]), { code: 1, stderr: /none/u })
  t.match(await run(t, { HEARSAY_DATABASE: ':memory:' }, ['import', '-']), { code: 1, stderr: /HEARSAY_DATABASE must be a file/u })
})

test('stopped in the middle', async (t) => {
  const path = join(t.testdir({}), 'hearsay.db')
  const door = fileURLToPath(new URL('../../dist/import.js', import.meta.url))
  const child = spawn(process.execPath, [door, '-'], { env: { ...process.env, HEARSAY_DATABASE: path }, stdio: ['pipe', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part
  })
  child.stdin.on('error', () => undefined)
  const store = openSqliteStore(path)
  child.stdin.write(ndjson(Array.from({ length: 500 }, (_, n) => ({ type: 'claim', data: aClaim(`Claim ${n}`) }))))
  while ((await store.read()).at < 500) await new Promise((resolve) => setTimeout(resolve, 20))
  child.kill('SIGINT')
  const [code] = await once(child, 'close')
  t.equal(code, 130)
  t.equal(out, '500 created, 0 existing, 0 failed.\n')
  t.equal((await store.read()).at, 500, 'what was counted is stored')
  t.strictSame(await store.checkChain(), [])
  await store.close()
})
