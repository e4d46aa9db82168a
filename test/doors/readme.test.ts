/** The README keeps its word: its commands are run as they stand against the demo, and answer what it says they do. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import t from 'tap'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/```sh\n(.*?)```/gsu)].map((match) => match[1]?.trim() ?? '')
const curls = blocks.filter((block) => block.startsWith('curl '))

/** Starts the demo on a free port and answers its address. */
const startDemo = async (): Promise<{ address: string; stop: () => void }> => {
  const child = spawn(process.execPath, ['dist/serve-demo.js'], {
    env: { ...process.env, HEARSAY_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    let told = ''
    child.stdout.on('data', (chunk) => {
      told += String(chunk)
      const found = told.match(/is served at (http:\/\/[^ ]+)/u)?.[1]
      if (found) resolve(found)
    })
    child.on('exit', () => reject(new Error(`the demo did not start: ${told}`)))
  })
  return { address, stop: () => child.kill('SIGTERM') }
}

t.test('the README has its two commands and its curls', (t) => {
  t.ok(blocks.includes('npm ci && npm run demo'))
  t.ok(blocks.includes('npm ci && npm test'))
  t.equal(curls.length, 12)
  t.end()
})

t.test('the curls answer what the README says', async (t) => {
  const { address, stop } = await startDemo()
  t.teardown(stop)
  const run = (command = '') =>
    JSON.parse(execFileSync('bash', ['-c', command.replaceAll('http://127.0.0.1:3000', address)], { encoding: 'utf8' }))
  const [page, rival, store, stockAndFlow, sentence, article, match, reliability, changes, dashboards, follow, webhook] = curls
  const filled = ({ totals }: { totals: Record<string, number> }) => Object.keys(totals).filter((name) => (totals[name] ?? 0) > 0)

  const before = run(page)
  t.same(filled(before), ['agreeingUnproven', 'compatible', 'series', 'undetermined', 'notComparable'])
  t.equal(before.support.independentOrigins, 1)
  t.match(before.agreeingUnproven[0], { because: 'within_rounding', claim: { text: /21,600/u } })
  t.match(
    before.undetermined.find(({ because }: { because: string }) => because === 'unknown_period'),
    { wouldBeComparableIf: [{ dimension: 'period' }] },
  )

  t.match(run(rival), { relation: 'conflicts', because: 'values_apart', left: before.claim.id, right: null })
  t.match(run(store), { id: /^clm_/u, status: 'accepted' })

  const after = run(page)
  t.equal(after.totals.conflicting, 1)
  t.match(after.conflicting[0], { because: 'values_apart', claim: { text: /^35,000/u } })
  t.ok(after.breakdown.flags.some(({ code }: { code: string }) => code === 'contested'))

  t.match(run(stockAndFlow), { relation: 'not_comparable', because: 'different_measure', says: /at a moment/u })

  t.match(run(sentence), {
    relation: 'conflicts',
    because: 'values_apart',
    certainty: 'implied',
    drafts: { right: { statement: { period: '2025-10' } } },
  })
  const { id } = run(article)
  const { items } = run(`curl -s '${address}/v1/documents/${id}/claims?status=suggested'`)
  t.match(items, [
    {
      statement: { quantity: { value: 3000, modifier: 'more_than', unit: 'person' } },
      assertions: [{ end: 'named', chain: [{ verb: 'say' }, {}] }],
    },
    { statement: { quantity: { value: 40 } }, assertions: [{ end: 'unnamed', chain: [{ describedAs: /officer/u }] }] },
  ])
  const [first] = run(match).responses.q1.results
  t.match(first.claim.text, /21,600/u)

  const [latest] = run(changes).items
  t.match(latest, {
    because: { type: 'claim', says: /35,000/u },
    moved: [{ from: null, to: 'conflicting' }],
    flags: { raised: ['contested'] },
  })

  const [counts = '', breakdowns = ''] = dashboards?.split('\n') ?? []
  const { items: kinds } = run(counts)
  t.ok(kinds.length > 1 && kinds.every(({ claims }: { claims: number }) => claims > 0))
  const listed = run(breakdowns).items
  t.ok(listed.length > 0 && listed.every((claim: { breakdown: object; id: string }) => claim.breakdown))

  const followed = spawnSync('bash', ['-c', `${follow?.replaceAll('http://127.0.0.1:3000', address)} -s --max-time 2`], {
    encoding: 'utf8',
  })
  t.match(followed.stdout, /^retry: \d+/mu, 'a stream that stays open')

  // A machine without names still knows what a public address is.
  t.match(run(webhook?.replace('desk.example.org', '93.184.215.14')), { id: /^whk_/u, status: 'active', secret: /^whsec_/u })

  const { estimate, evidence } = run(reliability)
  t.match(evidence, { corroborated: 1, contradicted: 0 })
  t.ok(evidence.unresolved > 5 && estimate.high - estimate.low > 0.3, 'little is known')
})
