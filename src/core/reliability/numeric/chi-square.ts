/** The chi-square distribution, for the upper end of a variance that few cases tell of. */
import { logGamma } from './log-gamma.js'

/** Lower regularised incomplete gamma function P(a, x): its series below a + 1, Lentz's continued fraction above (Numerical Recipes, 6.2). */
const gammaProbability = (a: number, x: number): number => {
  if (x <= 0) return 0
  const front = Math.exp(a * Math.log(x) - x - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; n <= 10_000 && term > sum * 1e-15; n += 1) {
      term *= x / (a + n)
      sum += term
    }
    return front * sum
  }
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let result = d
  for (let n = 1; n <= 10_000; n += 1) {
    const an = -n * (n - a)
    b += 2
    d = 1 / (an * d + b || 1e-300)
    c = b + an / c || 1e-300
    result *= d * c
    if (Math.abs(d * c - 1) < 1e-14) break
  }
  return 1 - front * result
}

/** What a chi-square variable of so many degrees of freedom (above 0) stays below with probability p (between 0 and 1). */
export const chiSquareQuantile = (p: number, freedom: number): number => {
  const below = (x: number): boolean => gammaProbability(freedom / 2, x / 2) < p
  let [low, high] = [0, Math.max(1, freedom)]
  while (below(high)) high *= 2
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2
    if (below(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}
