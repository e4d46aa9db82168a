/** The benchmark as a command: it runs at a tiny size, keeps its database, and prints every figure. */
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { test } from 'tap'
import { optionsOf } from './options.js'

const command = fileURLToPath(new URL('bench.ts', import.meta.url))

// It starts a dozen processes, which takes its time where the machine has other work.
t.setTimeout(600_000)

test('a tiny run prints all figures beside what is aimed at', async (t) => {
  const cache = t.testdir({})
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', command, '120', `cache=${cache}`, 'seconds=1'], {
    timeout: 550_000,
  })
  const lines = stdout.trim().split('\n')
  t.match(lines[0], /figure.*120 claims.*target/u)
  for (const figure of [
    'repeated pages',
    'If-None-Match',
    'random pages',
    'same rows',
    '/compare',
    '/match',
    'import',
    'resident',
    'start',
    'on disk',
  ])
    t.ok(
      lines.some((line) => line.includes(figure)),
      figure,
    )
  t.notMatch(stdout, /NaN|Infinity/u)
  t.match(lines.at(-1), /failed +\| 0 /u, 'no request failed')
  t.match(readdirSync(cache), [/^hearsay-120-claims-seed-1-schema-\w+\.db$/u], 'the database is kept, and nothing else')
})

test('what the command does not know is refused', (t) => {
  t.throws(() => optionsOf(['1000,many']), /sizes/u)
  t.throws(() => optionsOf(['sed=1']), /no option sed/u)
  t.match(optionsOf(['10_000,30', 'seed=7']), { sizes: [10_000, 30], seed: 7, seconds: 4 })
  t.end()
})
