/** How far the numbers of an item lie apart, where hardly any two are alike: as a share of the value, or the same everywhere. */

export const medianOf = (sorted: readonly number[]): number => {
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : (sorted[half - 1] ?? 0) / 2 + (sorted[half] ?? 0) / 2
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b)

/** The median distance from the median, scaled to be a normal distribution's standard deviation. `sorted` ascending. */
export const deviationOf = (sorted: readonly number[]): number => {
  const middle = medianOf(sorted)
  return 1.4826 * medianOf(ascending(sorted.map((value) => Math.abs(value - middle))))
}

/** How many claims what is usual in the attribute counts for against an item's own. */
const strengthOfUsual = 4

const quartileRange = (numbers: readonly number[]): number => {
  const logs = ascending(numbers.filter((value) => value > 0).map(Math.log))
  return (logs[Math.floor(0.75 * logs.length)] ?? 0) - (logs[Math.floor(0.25 * logs.length)] ?? 0)
}

/**
 * By item: the usual deviation of a claim. `items` hold the values of each, ascending. Of a share of the value and an absolute deviation
 * that is taken as usual which differs less from item to item. Never less than that of rounding to `unit`.
 */
export const spreadsOf = (items: readonly (readonly number[])[], unit: number): Float64Array => {
  const telling = items.filter((values) => values.length > 2)
  const absolute = telling.map(deviationOf)
  const relative = telling.map((values) => deviationOf(values) / Math.max(Math.abs(medianOf(values)), unit))
  const isRelative = quartileRange(relative) < quartileRange(absolute)
  const usual = medianOf(ascending(isRelative ? relative : absolute))
  const least = unit / Math.sqrt(12)
  return Float64Array.from(items, (values) => {
    const expected = usual * (isRelative ? Math.max(Math.abs(medianOf(values)), unit) : 1)
    const own = values.length > 2 ? values.length : 0
    const square = (strengthOfUsual * expected ** 2 + own * deviationOf(values) ** 2) / (strengthOfUsual + own)
    return Math.max(least, Math.sqrt(square))
  })
}
