/** ln Γ(x) for x > 0: Stirling's series after shifting x to 8 or more, error below 1e-11 (Abramowitz & Stegun 6.1.15 and 6.1.41). */
export const logGamma = (x: number): number => {
  let shift = 1
  let z = x
  while (z < 8) {
    shift *= z
    z += 1
  }
  const square = 1 / (z * z)
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / z
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series - Math.log(shift)
}
