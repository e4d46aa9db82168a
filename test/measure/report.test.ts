/** The arithmetic of the report, on an invented set with an invented scorer. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { figureAt, reportRows } from './report/figures.js'
import { reportTable, shown } from './report/layout.js'
import { rowsOfSet } from './report/run.js'
import { type SetRow, setRows } from './report/sets.js'

t.test('a path finds a figure, or says that there is none', (t) => {
  const answer = { accuracy: 0.5, n: 8, perLabel: { yes: { p: 0.75, predicted: 2 } }, none: null, zero: 0 }
  const rows = [
    ['accuracy', 0.5],
    ['perLabel.yes.p', 0.75],
    ['perLabel.yes.predicted / n', 0.25],
    ['perLabel.no.p', null],
    ['perLabel', null],
    ['none', null],
    ['n / zero', null],
    ['n / none', null],
  ] as const
  for (const [path, wanted] of rows) t.equal(figureAt(answer, path), wanted, path)
  t.end()
})

t.test('a target is met by what reaches it, and by nothing that is not there', (t) => {
  const figure = (path: string, atLeast: number | null) => ({ name: path, path, atLeast, peers: 'others .4' })
  const [met, missed, open, absent] = reportRows(
    { task: 'counting', set: 'beans' },
    [figure('a', 0.9), figure('b', 0.9), figure('a', null), figure('c', 0.1)],
    { a: 0.9, b: 0.8999 },
  )
  t.match(met, { value: 0.9, verdict: 'met', beside: 'others .4' })
  t.match(missed, { verdict: 'missed' })
  t.match(open, { verdict: 'not asked' })
  t.match(absent, { value: null, verdict: 'missed', beside: /no such figure/ })
  t.end()
})

const beans: SetRow = {
  task: 'counting',
  set: 'beans',
  input: 'beans.jsonl',
  scorer: 'beans.mjs',
  scores: [{ options: ['bonus=1'], figures: [{ name: 'right', path: 'right / n', atLeast: 0.5, peers: '' }] }],
}

const counting = {
  name: 'counting',
  input: 'lines',
  *predict() {
    yield { id: 1 }
    yield { id: 2 }
  },
}

const scorer = `import { readFileSync } from 'node:fs'
const [gold, predictions, option] = process.argv.slice(2)
const lines = (file) => readFileSync(file, 'utf8').trim().split('\\n').length
console.log(JSON.stringify({ n: lines(gold), right: lines(predictions) + Number(option.split('=')[1]) }))`

t.test('a set is predicted and scored by the scorer of its folder', async (t) => {
  const folder = t.testdir({ 'beans.jsonl': '{"id":1}\n{"id":2}\n{"id":3}\n{"id":4}\n' })
  t.match(await rowsOfSet([counting], folder, beans), [{ value: null, verdict: 'missed', beside: 'no file score/beans.mjs' }])
  mkdirSync(join(folder, 'score'))
  writeFileSync(join(folder, 'score', 'beans.mjs'), scorer)
  t.match(await rowsOfSet([counting], folder, beans), [{ value: 0.75, verdict: 'met' }])
  t.match(await rowsOfSet([], folder, beans), [{ value: null, beside: 'no task "counting"' }])
  const failing = { ...counting, predict: () => [1].map(() => JSON.parse('{')) }
  t.match(await rowsOfSet([failing], folder, beans), [{ value: null, verdict: 'missed', beside: /JSON/ }])
})

t.test('the table tells figures as papers print them, and each row once', (t) => {
  t.strictSame([0.5, 1, 0, -0.25, null].map(shown), ['.500', '1.000', '.000', '-.250', '-'])
  const lines = reportTable(
    reportRows({ task: 'counting', set: 'beans' }, [{ name: 'right', path: 'a', atLeast: 0.5, peers: 'them' }], { a: 1 }),
  )
  t.equal(lines.split('\n')[2], '| counting | beans | right  | 1.000 | .500   | met | them |')
  const names = setRows.flatMap(({ set, scores }) => scores.flatMap(({ figures }) => figures.map(({ name }) => `${set}: ${name}`)))
  t.equal(new Set(names).size, names.length)
  t.end()
})
