/** The probability that a standard normal variable is at most `x`; error below 1e-7 (Abramowitz & Stegun 26.2.17). */
export const normalBelow = (x: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(x))
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const above = (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series
  return x > 0 ? 1 - above : above
}
