/** The sum of numbers, added up in their order; 0 for none. */
export const sumOf = (values: readonly number[] | Float64Array): number => {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
