import { test } from 'tap'
import { accu, falseValuesOf, probabilities, voteOf } from '../../../../src/core/reliability/methods/accu.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const say = (source: string, item: string, value: string) => ({ source, item, value })
const two = networkOf([say('s1', 'x', 'a'), say('s2', 'x', 'a'), say('s3', 'x', 'b')])

test('a vote counts ln(n A / (1 - A)), and Bayes makes probabilities of votes', async (t) => {
  /** With A = 0.8 and n = 100 a vote is ln 400. Two for a, one for b, 99 values that nobody claims: 160000 : 400 : 99. */
  const vote = voteOf(100)(0.8)
  t.ok(Math.abs(vote - Math.log(400)) < 1e-12)
  const found = probabilities(two, Float64Array.of(2 * vote, vote), 100)
  t.ok(Math.abs((found[0] ?? 0) - 160_000 / 160_499) < 1e-9)
  t.ok(Math.abs((found[1] ?? 0) - 400 / 160_499) < 1e-9)
})

test('a source that is often wrong loses its vote to one that is often right', async (t) => {
  const network = networkOf([
    ...['p', 'q', 'r', 's'].flatMap((item) => ['good', 'well', 'fine'].map((source) => say(source, item, `is ${item}`))),
    ...['p', 'q', 'r', 's'].map((item) => say('bad', item, `not ${item}`)),
    say('good', 'x', 'true'),
    say('bad', 'x', 'false'),
  ])
  const { answers, estimates } = accu.settle(network)
  t.equal(answers.at(-1), 'true', 'one against one')
  t.ok((estimates[0]?.mean ?? 1) < 0.01, 'bad')
  t.ok((estimates[3]?.mean ?? 0) > 0.99, 'good')
})

test('where all is yes or no there is one false value, else a hundred', async (t) => {
  const answers = ['no', 'yes', 'no', 'yes']
  t.equal(falseValuesOf(networkOf(answers.map((value, at) => say('s', `x${at}`, value)))), 1)
  t.equal(falseValuesOf(two), 100)
})
