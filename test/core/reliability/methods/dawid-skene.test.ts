import { test } from 'tap'
import { confusionOf } from '../../../../src/core/reliability/methods/confusion.js'
import { dawidSkene } from '../../../../src/core/reliability/methods/dawid-skene.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

/**
 * Table 1 of the paper: five anaesthetists grade the fitness of 45 patients from 1 to 4, the first of them three times. By patient: the three
 * grades of the first, then one of each other.
 */
const patients = [
  '111 1 1 1 1, 333 4 3 3 4, 112 2 1 2 2, 222 3 1 2 1, 222 3 2 2 2, 222 3 3 2 2, 122 2 1 1 1, 333 3 4 3 3, 222 2 2 2 3',
  '232 2 2 2 3, 444 4 4 4 4, 222 3 3 4 3, 111 1 1 1 1, 222 3 2 1 2, 121 1 1 1 1, 111 2 1 1 1, 111 1 1 1 1, 111 1 1 1 1',
  '222 2 2 2 1, 222 1 3 2 2, 222 2 2 2 2, 222 2 2 2 1, 222 3 2 2 2, 221 2 2 2 2, 111 1 1 1 1, 111 1 1 1 1, 232 2 2 2 2',
  '111 1 1 1 1, 111 1 1 1 1, 112 1 1 2 1, 111 1 1 1 1, 333 3 2 3 3, 111 1 1 1 1, 222 2 2 2 2, 222 3 2 3 2, 433 4 3 4 3',
  '221 2 2 3 2, 232 3 2 3 3, 333 3 4 3 2, 111 1 1 1 1, 111 1 1 1 1, 121 2 1 1 1, 232 2 2 2 2, 121 1 1 1 1, 222 2 2 2 2',
].flatMap((line) => line.split(', '))
const grades = patients.flatMap((patient, item) =>
  patient.split(' ').flatMap((own, source) => [...own].map((grade) => ({ item, source, label: Number(grade) - 1 }))),
)
const found = confusionOf({
  items: patients.length,
  sources: 5,
  labels: 4,
  itemOf: Int32Array.from(grades, ({ item }) => item),
  sourceOf: Int32Array.from(grades, ({ source }) => source),
  labelOf: Int32Array.from(grades, ({ label }) => label),
})
const rounded = (values: Float64Array): number[] => Array.from(values, (value) => Math.round(value * 100) / 100)

test('how common the grades are, as published', async (t) => {
  t.equal(grades.length, 45 * 7)
  t.same(rounded(found.common), [0.4, 0.42, 0.11, 0.07])
  t.ok(found.hasConverged)
})

test('the error rates of the first anaesthetist, as published: never far off, but often too mild on the unfit', async (t) => {
  t.same(rounded(found.says.subarray(0, 16)), [0.89, 0.11, 0, 0, 0.07, 0.88, 0.05, 0, 0, 0.34, 0.66, 0, 0, 0, 0.56, 0.44])
})

test('patients that are hard to grade', async (t) => {
  const gradeOf = (patient: number): number[] => rounded(found.posterior.subarray((patient - 1) * 4, patient * 4))
  t.same(gradeOf(1), [1, 0, 0, 0])
  t.same(gradeOf(2), [0, 0, 0, 1], 'five 3s and two 4s: the fourth it is, as the second anaesthetist never errs on it')
  t.same(gradeOf(3), [0, 1, 0, 0])
  t.same(gradeOf(7), [0.98, 0.02, 0, 0])
  t.same(gradeOf(35), [0, 0.95, 0.05, 0])
  t.same(gradeOf(38), [0, 0.02, 0.98, 0])
})

test('a source that mistakes one label for another is understood', async (t) => {
  /** Three that are right but for one slip each, and one that always turns yes and no round. */
  const truth = Array.from({ length: 24 }, (_, at) => (at % 3 === 0 ? 'yes' : 'no'))
  const turned = (value: string): string => (value === 'yes' ? 'no' : 'yes')
  const rows = truth.flatMap((value, at) => [
    ...[0, 1, 2].map((who) => ({ source: `s${who}`, item: `q${at}`, value: at === who ? turned(value) : value })),
    { source: 'turned', item: `q${at}`, value: turned(value) },
  ])
  const network = networkOf([...rows, { source: 'turned', item: 'z', value: 'no' }])
  const { answers, estimates, confidence } = dawidSkene.settle(network)
  t.equal(answers.at(-1), 'yes', 'an answer that nobody gave')
  t.ok((confidence.at(-1) ?? 0) > 0.99)
  t.ok((estimates[3]?.mean ?? 1) < 0.05)
})

test('without a closed set of labels a source is right with one probability', async (t) => {
  /** One item, three sources: the vote gives a 2/3; then EM runs to where the two agree and the third is wrong. */
  const network = networkOf([
    { source: 's1', item: 'x', value: 'a' },
    { source: 's2', item: 'x', value: 'a' },
    { source: 's3', item: 'x', value: 'b' },
  ])
  const { belief, answers, estimates } = dawidSkene.settle(network)
  t.equal(answers[0], 'a')
  t.ok((belief[0] ?? 0) > 0.999)
  t.ok((estimates[2]?.mean ?? 1) < 0.001)
})
