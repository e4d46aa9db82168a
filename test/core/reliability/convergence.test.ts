import { test } from 'tap'
import { greatestChange, untilStill } from '../../../src/core/reliability/convergence.js'

const halved = (state: Float64Array): Float64Array => state.map((x) => x / 2)
const all = (state: Float64Array): Float64Array => state

test('stops when the greatest change is small', async (t) => {
  const course = untilStill(Float64Array.of(1, 8), halved, all, { within: 1, most: 100 })
  t.same([...course.state], [0.125, 1], 'changes of 4, 2 and 1')
  t.equal(course.rounds, 3)
  t.ok(course.hasConverged)
})

test('stops after the most rounds, and says that it was not done', async (t) => {
  const course = untilStill(Float64Array.of(8), halved, all, { within: 0, most: 2 })
  t.same([...course.state], [2])
  t.equal(course.rounds, 2)
  t.notOk(course.hasConverged)
})

test('runs at least one round, also over nothing', async (t) => {
  t.equal(untilStill(Float64Array.of(8), halved, all, { within: 0, most: 0 }).rounds, 1)
  t.ok(untilStill(new Float64Array(), halved, all, { within: 0, most: 5 }).hasConverged)
  t.equal(greatestChange(Float64Array.of(1, 5), Float64Array.of(2, 2)), 3)
})
