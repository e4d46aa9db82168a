/** The Beta distribution: what is known of a share after some cases for it and some against. */
import { logGamma } from './log-gamma.js'

const tiny = 1e-300
const atLeastTiny = (x: number): number => (Math.abs(x) < tiny ? tiny : x)

/** The continued fraction of the incomplete beta function by Lentz's method (Lentz 1976; Numerical Recipes, 6.4). */
const fraction = (x: number, a: number, b: number): number => {
  let c = 1
  let d = 1 / atLeastTiny(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / atLeastTiny(1 + even * d)
    c = atLeastTiny(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / atLeastTiny(1 + odd * d)
    c = atLeastTiny(1 + odd / c)
    result *= d * c
    if (Math.abs(d * c - 1) < 1e-14) break
  }
  return result
}

/** The probability that a Beta(a, b) share is at most x: the regularised incomplete beta function, for a, b > 0. */
export const betaProbability = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
}

/** The share that a Beta(a, b) share stays below with probability p, by halving: 52 steps, as many as a double has places. */
export const betaQuantile = (p: number, a: number, b: number): number => {
  if (p <= 0) return 0
  if (p >= 1) return 1
  let [low, high] = [0, 1]
  for (let step = 0; step < 52; step += 1) {
    const middle = (low + high) / 2
    if (betaProbability(middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
