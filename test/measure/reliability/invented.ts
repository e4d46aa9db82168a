/** An invented world of any size: sources of different reliability, some of whom copy, and items that they speak of. */
import type { Observation } from '../../../src/core/reliability/observation.js'

/** A number from 0 to 1 that depends on nothing but the two it is asked for (a hash after Wang). */
const noise = (a: number, b: number): number => {
  let mixed = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32
}

const sourcesPerThousand = 4
const claimsPerItem = 20
const wrongValues = 5

/**
 * About so many observations: sources are right with a probability of .5 to .95, the first are heard far more often than the last, and
 * every tenth copies the source before it.
 */
export const inventedWorld = (claims: number): Observation[] => {
  const items = Math.ceil(claims / claimsPerItem)
  const sources = Math.max(30, Math.round((claims / 1_000) * sourcesPerThousand))
  const said = (source: number, item: number): string =>
    noise(source, item * 2) < 0.5 + 0.45 * noise(source, -1)
      ? `${item} as it is`
      : `${item} amiss, ${Math.floor(noise(source, item * 2 + 1) * wrongValues)}`
  return Array.from({ length: items }, (_, item) => {
    const speakers = new Set(Array.from({ length: claimsPerItem }, (_, at) => Math.floor(sources * noise(item, at) ** 2)))
    return [...speakers].map((source) => ({
      source: `source ${source}`,
      item: `item ${item}`,
      attribute: `attribute ${item % 6}`,
      value: said(source % 10 === 9 ? source - 1 : source, item),
    }))
  }).flat()
}
