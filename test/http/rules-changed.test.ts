/** That the rules changed is an entry of the list of changes: told of claims, exported, and imported without harm. */
import { test } from 'tap'
import { figure, noon, openBench } from '../support/app.js'

const at = (minute: number): string => new Date(Date.parse(noon) + minute * 60_000).toISOString()

test('an upgrade', async (t) => {
  const bench = await openBench(t)
  const claim = await bench.claim('21,602 cases.')
  bench.clock.now = at(1)
  await bench.store.noteRules('rules@2', at(1))
  bench.clock.now = at(2)
  await bench.claim('30,000 cases.', { statement: figure(30_000) })
  const { items } = JSON.parse((await bench.get(`/v1/claims/${claim}/changes`)).body)
  t.match(
    items,
    [
      { because: { type: 'claim' }, moved: [{ to: 'conflicting' }] },
      {
        because: { type: 'rules', id: 'rules@2', says: /by rules@2 from here on; before, they came by rules@1/u },
        moved: [],
        recordedAt: at(1),
      },
      { because: { type: 'claim', id: claim } },
    ],
    'is told between what was recorded',
  )
  const early = JSON.parse((await bench.get(`/v1/claims/${claim}/changes?asOf=${noon}`)).body)
  t.equal(early.items.length, 1, 'not before')

  const exported = await bench.exported()
  t.match(exported.split('\n')[1], '{"type":"rules","id":"rules@2","revision":1,')
  const other = await openBench(t)
  other.clock.now = at(3)
  const lines = exported.trim().split('\n')
  t.strictSame(
    (await other.importing(...lines)).map(({ status }) => status),
    ['created', 'created', 'created'],
  )
  t.equal(await other.exported(), exported, 'the export of an import is the same')
  t.equal((await other.get(`/v1/claims/${claim}/changes`)).body, (await bench.get(`/v1/claims/${claim}/changes`)).body)
  t.match(await other.importing(...lines), [{ status: 'existing' }, { status: 'existing' }, { status: 'existing' }])
  t.strictSame(await other.store.checkChain(), [])
  const [line = ''] = lines.slice(1)
  const bad = [
    line.replace('"release":"rules@2"', '"release":"rules@3"'),
    line.replace(at(1), at(9)),
    line.replace('"revision":1', '"revision":4'),
  ]
  t.match(
    (await other.importing(...bad)).map(({ status }) => status),
    ['failed', 'failed', 'failed'],
    'what does not fit is refused',
  )
})
