/** Solves A x = b for a symmetric positive definite A (row by row) by Cholesky decomposition; a tiny ridge keeps flat directions still. */
export const solve = (a: Float64Array, b: Float64Array): Float64Array => {
  const size = b.length
  const low = new Float64Array(size * size)
  const x = new Float64Array(size)
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = (a[row * size + column] ?? 0) + (row === column ? 1e-6 : 0)
      for (let k = 0; k < column; k += 1) sum -= (low[row * size + k] ?? 0) * (low[column * size + k] ?? 0)
      low[row * size + column] = row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (low[column * size + column] ?? 1)
    }
  }
  for (let row = 0; row < size; row += 1) {
    let sum = b[row] ?? 0
    for (let k = 0; k < row; k += 1) sum -= (low[row * size + k] ?? 0) * (x[k] ?? 0)
    x[row] = sum / (low[row * size + row] ?? 1)
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = x[row] ?? 0
    for (let k = row + 1; k < size; k += 1) sum -= (low[k * size + row] ?? 0) * (x[k] ?? 0)
    x[row] = sum / (low[row * size + row] ?? 1)
  }
  return x
}
