/** Draws: numbers that depend on nothing but a seed and the keys they are asked for, so that any part of a world can be made alone. */

/** A number from 0 up to 1 for these keys. */
export type Draw = (...keys: readonly number[]) => number

const turned = (value: number, by: number): number => (value << by) | (value >>> (32 - by))

/** MurmurHash3 (32 bits) over the keys. */
const hashOf = (seed: number, keys: readonly number[]): number => {
  let hash = seed | 0
  for (const key of keys) {
    hash ^= Math.imul(turned(Math.imul(key | 0, 0xcc9e2d51), 15), 0x1b873593)
    hash = Math.imul(turned(hash, 13), 5) + 0xe6546b64
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The draws of a seed. */
export const drawsOf =
  (seed: number): Draw =>
  (...keys) =>
    hashOf(seed, keys) / 2 ** 32

/** A whole number from 0 up to `count`. */
export const below = (count: number, drawn: number): number => Math.min(count - 1, Math.floor(count * drawn))

/** One of a list; fails where it is empty. */
export const oneOf = <T>(list: readonly T[], drawn: number): T => {
  const found = list[below(list.length, drawn)]
  if (found === undefined) throw new RangeError('nothing to draw from')
  return found
}

/** One of rows with a share each; the last takes what is left. */
export const byShare = <T>(rows: readonly (readonly [share: number, value: T])[], drawn: number): T => {
  let left = drawn
  for (const [share, value] of rows) {
    left -= share
    if (left < 0) return value
  }
  return oneOf(rows, 1)[1]
}

/** A heavy-tailed whole number from 0 on: at least x with a chance of (1 + x)^-power. */
export const heavy = (drawn: number, power: number): number => Math.floor((1 - drawn) ** (-1 / power)) - 1

const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b))

/** A step that goes once through all of `count` places, far from each to the next. */
export const stepOver = (count: number): number => {
  let step = Math.max(1, Math.round(count * 0.6180339887))
  while (common(step, count) !== 1) step += 1
  return step
}
