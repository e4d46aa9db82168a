import { test } from 'tap'
import { networkOf } from '../../../src/core/reliability/network.js'
import { answersOf, bestOf } from '../../../src/core/reliability/settle.js'

const network = networkOf([
  { source: 'a', item: 'x', value: 'red' },
  { source: 'b', item: 'x', value: 'blue' },
  { source: 'c', item: 'x', value: 'blue' },
  { source: 'a', item: 'y', value: 'up' },
  { source: 'b', item: 'y', value: 'down' },
])

/** Candidates in their order: blue, red; down, up. */
const cases = [
  { says: 'the higher belief wins', belief: [0.3, 0.7, 0.4, 0.6], answers: ['red', 'up'] },
  { says: 'a tie goes to the value with more claims, else to the first', belief: [0.5, 0.5, 0.5, 0.5], answers: ['blue', 'down'] },
  { says: 'what differs by rounding is a tie', belief: [0.5, 0.5 + 1e-10, 0.5, 0.5 + 1e-10], answers: ['blue', 'down'] },
]

for (const { says, belief, answers } of cases) {
  test(says, async (t) => {
    t.same(answersOf(network, Float64Array.from(belief)).answers, answers)
  })
}

test('answers can go by a score, the confidence stays the belief', async (t) => {
  const { answers, confidence } = answersOf(network, Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 30, 1, 2))
  t.same(answers, ['red', 'up'])
  t.same([...confidence], [1, 1])
  t.same([...bestOf(network, Float64Array.of(-5, -4, 0, 1))], [1, 3], 'scores may be below nothing')
})
