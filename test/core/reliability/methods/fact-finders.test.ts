/** Networks so small that the rounds of Pasternack and Roth's formulae can be followed by hand. */
import { type Test, test } from 'tap'
import { averageLog } from '../../../../src/core/reliability/methods/average-log.js'
import { investment } from '../../../../src/core/reliability/methods/investment.js'
import { pooledInvestment } from '../../../../src/core/reliability/methods/pooled-investment.js'
import { sums } from '../../../../src/core/reliability/methods/sums.js'
import { networkOf } from '../../../../src/core/reliability/network.js'

const near = (t: Test, found: number | undefined, expected: number, says: string): void => {
  t.ok(Math.abs((found ?? Number.NaN) - expected) < 1e-6, `${says}: ${found}, by hand ${expected}`)
}

const say = (source: string, item: string, value: string) => ({ source, item, value })

/** Every value has one source, so that B(c) = T(s) but for what the method makes of it; on x they differ. */
const alone = networkOf([say('s1', 'x', 'a'), say('s1', 'y', 'c'), say('s2', 'x', 'b')])

test('Sums: hubs and authorities are the first eigenvector', async (t) => {
  /** a from s1, s2; c from s1, s3; b from s3. Beliefs follow [[2,1,0],[1,2,1],[0,1,1]] (a, c, b), whose greatest eigenvalue is 4 cos²(π/7). */
  const { belief } = sums.settle(
    networkOf([say('s1', 'x', 'a'), say('s2', 'x', 'a'), say('s1', 'y', 'c'), say('s3', 'y', 'c'), say('s3', 'x', 'b')]),
  )
  const eigenvalue = 4 * Math.cos(Math.PI / 7) ** 2
  /** a = c / (λ - 2) and b = c / (λ - 1). */
  near(t, belief[0], (eigenvalue - 1) / (2 * eigenvalue - 3), 'share of a on x')
})

test('Average.Log: a source of four claims gains on one of two by log 4 / log 2 in every round', async (t) => {
  const { belief } = averageLog.settle(
    networkOf([say('s1', 'x', 'a'), say('s1', 'y', 'c'), say('s2', 'x', 'b'), ...['p', 'q', 'r'].map((item) => say('s2', item, 'd'))]),
  )
  near(t, belief[1], 2 ** 20 / (2 ** 20 + 1), 'share of b on x after twenty rounds')
})

test('Average.Log: a source of a single claim is not trusted, as log 1 = 0', async (t) => {
  const { belief, answers } = averageLog.settle(alone)
  near(t, belief[0], 1, 'share of a on x')
  t.equal(answers[0], 'a')
})

test('Investment: by hand the belief of b against a is (2/3)^(1.2^20) after twenty rounds', async (t) => {
  /**
   * s1 puts half of T into each of a and c, s2 all into b. First round, B(a) = B(b) = 1/2 and B(c) = 1: T(s1) = 3/2, T(s2) = 1/2. From
   * then on T(s1) = 2 (T(s1)/2)^1.2 and T(s2) = T(s2)^1.2, so that T(s2) / (T(s1)/2) = 2/3 is raised to 1.2 in each round.
   */
  const { belief } = investment.settle(alone)
  const ratio = (2 / 3) ** (1.2 ** 20)
  near(t, belief[1], ratio / (1 + ratio), 'share of b on x')
})

test('Investment pays back in proportion to what was put in', async (t) => {
  /** s1 and s2 both claim a; s2 also claims c, s3 claims b and d: all of B(a) goes back 2 : 1 in the first round, T = (1/2 + ..). */
  const { answers, belief } = investment.settle(
    networkOf([say('s1', 'x', 'a'), say('s2', 'x', 'a'), say('s2', 'y', 'c'), say('s3', 'x', 'b'), say('s3', 'z', 'd')]),
  )
  t.equal(answers[0], 'a')
  t.ok((belief[0] ?? 0) > 2 / 3, 'more than the vote')
})

test('PooledInvestment: twenty rounds by hand', async (t) => {
  /** H(a) = T(s1)/2, H(b) = T(s2); B = H · H^1.4 / Σ H^1.4 on x, B(c) = H(c) = T(s1)/2; what a source gets back is the sum of its beliefs. */
  let [a, b, c] = [1 / 2, 1 / 2, 1]
  for (let round = 0; round < 20; round += 1) {
    const [trust1, trust2] = [a + c, b]
    const [grownA, grownB] = [(trust1 / 2) ** 1.4, trust2 ** 1.4]
    a = ((trust1 / 2) * grownA) / (grownA + grownB)
    b = (trust2 * grownB) / (grownA + grownB)
    c = trust1 / 2
  }
  const { belief } = pooledInvestment.settle(alone)
  near(t, belief[0], a / (a + b), 'share of a on x')
})
