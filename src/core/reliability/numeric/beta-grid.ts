/** Beta distributions on a grid of shares. */

/** So many shares, evenly over 0 to 1, none at its ends. */
export const gridOf = (count: number): Float64Array => Float64Array.from({ length: count }, (_, at) => (at + 0.5) / count)

/** How the Beta distribution of this mean, worth so many cases, lies on the grid: weights that sum to 1. */
export const betaWeights = (grid: Float64Array, mean: number, strength: number): Float64Array => {
  const logs = grid.map((share) => (mean * strength - 1) * Math.log(share) + ((1 - mean) * strength - 1) * Math.log1p(-share))
  const most = logs.reduce((highest, log) => Math.max(highest, log), Number.NEGATIVE_INFINITY)
  const weights = logs.map((log) => Math.exp(log - most))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}
