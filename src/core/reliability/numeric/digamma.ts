/** ψ(x), the derivative of ln Γ, for x > 0: the asymptotic series after shifting x to 6 or more, error below 1e-8 (Abramowitz & Stegun 6.3.5, 6.3.18). */
export const digamma = (x: number): number => {
  let shift = 0
  let z = x
  while (z < 6) {
    shift += 1 / z
    z += 1
  }
  const square = 1 / (z * z)
  return Math.log(z) - 0.5 / z - square * (1 / 12 - square * (1 / 120 - square / 252)) - shift
}
