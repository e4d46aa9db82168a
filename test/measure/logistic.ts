/** Logistic regression with a ridge, by Newton's steps: small, exact, the same at every run. */

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)

/** Solves a small square system by elimination. */
const solved = (matrix: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0])
  for (let column = 0; column < rows.length; column += 1) {
    const rest = rows.slice(column)
    const pivot = rest.reduce((most, row) => (Math.abs(row[column] ?? 0) > Math.abs(most[column] ?? 0) ? row : most), rest[0] ?? [])
    const at = rows.indexOf(pivot)
    rows[at] = rows[column] ?? []
    rows[column] = pivot
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
      if (factor !== 0)
        for (let index = column; index < row.length; index += 1) row[index] = (row[index] ?? 0) - factor * (pivot[index] ?? 0)
    }
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1))
}

export interface Example {
  /** The first is the constant 1. */
  readonly values: readonly number[]
  readonly isTrue: boolean
  readonly weight: number
}

/** The weights that make the examples most probable, less `ridge` times half the squares of all but the constant's. */
export const fitLogistic = (examples: readonly Example[], ridge: number, steps = 12): number[] => {
  const size = examples[0]?.values.length ?? 0
  let weights = new Array<number>(size).fill(0)
  for (let step = 0; step < steps; step += 1) {
    const slope = weights.map((value, index) => (index === 0 ? 0 : -ridge * value))
    const bend = weights.map((_, row) => weights.map((_value, column) => (row === column ? (row === 0 ? 1e-6 : ridge) : 0)))
    for (const { values, isTrue, weight } of examples) {
      const probable = 1 / (1 + Math.exp(-dot(values, weights)))
      const [miss, spread] = [weight * (Number(isTrue) - probable), weight * probable * (1 - probable)]
      values.forEach((value, row) => {
        if (value === 0) return
        slope[row] = (slope[row] ?? 0) + miss * value
        const line = bend[row]
        if (line)
          for (let column = 0; column < size; column += 1) line[column] = (line[column] ?? 0) + spread * value * (values[column] ?? 0)
      })
    }
    const change = solved(bend, slope)
    weights = weights.map((value, index) => value + (change[index] ?? 0))
  }
  return weights
}
