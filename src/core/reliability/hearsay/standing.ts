/**
 * How good a witness each source is before anything is believed: how often it says what others say, each other source counted once and by
 * its own standing (a stationary weight on the graph of agreement, as hubs have). A ring whose members only ever agree with each other has
 * none as soon as it is smaller than the rest, however often it speaks.
 */
import type { Network } from '../network.js'
import type { Field } from './open-text-field.js'
import { pairSlots } from './pair-slots.js'

const rounds = 20
const tiny = 1e-300
/** Who agrees a quarter as much as the best is a full witness: sources that are often wrong, but each in its own way, are. */
const full = 0.25

/** By source, 0 to 1. `meetings` are the positions that are compared on each item, field by field. */
export const standingOf = (
  network: Network,
  fields: readonly Field[],
  meetings: readonly (readonly (readonly number[])[])[],
): Float64Array => {
  const count = network.sources.length
  const slots = pairSlots(count)
  const [times, agreeing]: [number[], number[]] = [[], []]
  fields.forEach(({ source, option }, field) => {
    for (const positions of meetings[field] ?? [])
      for (let i = 0; i < positions.length; i += 1)
        for (let j = i + 1; j < positions.length; j += 1) {
          const [p, q] = [positions[i] ?? 0, positions[j] ?? 0]
          const slot = slots.slot(source[p] ?? 0, source[q] ?? 0)
          times[slot] = (times[slot] ?? 0) + 1
          if (option[p] === option[q]) agreeing[slot] = (agreeing[slot] ?? 0) + 1
        }
  })
  let standing = new Float64Array(count).fill(1)
  for (let round = 0; round < rounds; round += 1) {
    const [sums, weights] = [new Float64Array(count), new Float64Array(count)]
    const note = (own: number, other: number, share: number, weight: number): void => {
      sums[own] = (sums[own] ?? 0) + share * weight * (standing[other] ?? 0)
      weights[own] = (weights[own] ?? 0) + weight * (standing[other] ?? 0)
    }
    slots.left.forEach((left, slot) => {
      const right = slots.right[slot] ?? 0
      const met = times[slot] ?? 0
      const share = (agreeing[slot] ?? 0) / met
      note(left, right, share, met / (met + 1))
      note(right, left, share, met / (met + 1))
    })
    const next = sums.map((value, source) => value / Math.max(tiny, weights[source] ?? 0))
    const most = next.reduce((highest, value) => Math.max(highest, value), 0)
    standing = next.map((value) => (most > 0 ? value / most : 1))
  }
  return standing.map((value) => Math.min(1, value / full))
}
