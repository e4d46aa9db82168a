/** Writers killed hundreds of times, at single writes and in the middle of imports: what they were told is durable is there, and nothing by half. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'

/** More are asked for by hand: each takes as long as a process takes to start. */
const rounds = Number(process.env.HEARSAY_TEST_KILLS ?? 25)
/** Milliseconds after its first word at which a writer is killed, at most. */
const longest = 60

const built = (path: string): string => JSON.stringify(pathToFileURL(join(process.cwd(), 'dist', path)).href)

/** A process that writes without end, one way or the other, and tells each id once it was told that it is stored. */
const program = (path: string, round: number): string => `
  import { openSqliteStore } from ${built('store/sqlite/store.js')}
  import { importLines } from ${built('workflows/import-lines.js')}
  import { registerSource } from ${built('workflows/register-source.js')}
  const services = { store: openSqliteStore(${JSON.stringify(path)}), now: () => new Date().toISOString(), keepText: true }
  const source = (n) => ({ name: 'Source ${round} ' + n, kind: 'unknown', aliases: ['one', 'two', 'three'].map((alias) => alias + ' ${round} ' + n) })
  async function* lines() {
    for (let n = 0; ; n += 1) yield Buffer.from(JSON.stringify({ type: 'source', data: source(n) }))
  }
  const tell = (id) => process.stdout.write(id + '\\n')
  if (${round % 2 === 0}) for await (const { id } of importLines(services, lines())) tell(id)
  else for (let n = 0; ; n += 1) tell((await registerSource(services, source(n))).resource.id)
`

/** Runs a writer until it is killed. Answers what it told in whole lines. */
const killed = async (path: string, round: number, patience: number): Promise<string[]> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program(path, round)], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [told, complaint] = ['', '']
  child.stderr.setEncoding('utf8').on('data', (part) => {
    complaint += part
  })
  child.stdout.setEncoding('utf8').on('data', (part) => {
    if (told === '') setTimeout(() => child.kill('SIGKILL'), patience)
    told += part
  })
  await once(child, 'close')
  if (complaint) throw new Error(complaint)
  return told.split('\n').slice(0, -1)
}

test(`${rounds} kills`, { timeout: 600_000 }, async (t) => {
  const path = join(t.testdir({}), 'hearsay.db')
  let stored = 0
  for (let round = 1; round <= rounds; round += 1) {
    const told = await killed(path, round, Math.random() * longest)
    const store = openSqliteStore(path)
    const reader = await store.read()
    const there = await reader.many('source', told)
    if (there.length !== told.length) t.fail(`round ${round}: ${told.length} were told, ${there.length} are there`)
    stored += told.length
    // Now and then, for it walks all that was ever written.
    if (round % 5 === 0) t.strictSame(await store.checkChain(), [], `round ${round}: the chain holds`)
    await store.close()
  }
  t.ok(stored > rounds, `${stored} were told in ${rounds} rounds, and all are there`)
})
