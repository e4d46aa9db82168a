/**
 * What the claims on one attribute tell of each pair of sources: do they say the same more often than two honest sources would?
 * After Dong, Berti-Équille & Srivastava 2009, with soft truth: no value is taken as false before others agree on another.
 */
import type { Network } from '../network.js'
import type { Field } from './open-text-field.js'
import { pairSlots } from './pair-slots.js'

/** How probable it is that a copier takes a value over (Dong 2009). */
const copied = 0.8
/** How probable it is that an independent voice is right where nothing else is known (Dong 2009: an error rate of .2). */
const sound = 0.8
/**
 * The share of a source's claims that others contradict and none supports: what is expected, for how many claims that counts, and how
 * many at most two honest sources make of the same things. Who differs less is no second witness.
 */
const slip = { mean: 0.02, strength: 10, most: 0.05 }
/** On an item with more sources only the busiest are compared, so the cost stays linear. */
const mostCompared = 48

/** By pair of sources that speak on a contested item: the log of how much more probable the claims are if one copies. */
export interface Evidence {
  readonly left: readonly number[]
  readonly right: readonly number[]
  /** Against two sources that tell the truth or err each for itself. */
  readonly plain: readonly number[]
  /** Against two sources that agree on another meaning of the attribute than the rest: what they share then counts for truth. */
  readonly meaning: readonly number[]
  /** How many values they share that nobody else supports while others agree on another. */
  readonly shared: readonly number[]
}

/** The positions on an item that are compared, in the order of their sources. */
const comparedAt = ({ sourceStart }: Network, { source, start }: Field, item: number): number[] => {
  const first = start[item] ?? 0
  const positions = Array.from({ length: (start[item + 1] ?? 0) - first }, (_, at) => first + at)
  if (positions.length <= mostCompared) return positions
  const busy = (at: number): number => (sourceStart[(source[at] ?? 0) + 1] ?? 0) - (sourceStart[source[at] ?? 0] ?? 0)
  const busiest = positions.sort((a, b) => busy(b) - busy(a) || a - b).slice(0, mostCompared)
  return busiest.sort((a, b) => a - b)
}

/** The items of a field on which several speak, by the positions that are compared on them. */
export const jointItemsOf = (network: Network, field: Field): number[][] =>
  Array.from(field.items, (_, item) => comparedAt(network, field, item)).filter(({ length }) => length > 1)

/** Those of them on which the sources differ. */
export const contestedAmong = ({ option }: Field, meetings: readonly number[][]): number[][] =>
  meetings.filter(([first = 0, ...others]) => others.some((position) => option[position] !== option[first]))

/** By position on an item: how many voices stand for its value, and how many at most for one other. */
const voicesAt = (
  { source, option }: Field,
  positions: readonly number[],
  group: Int32Array,
  standing: Float64Array,
): { own: number[]; other: number[] } => {
  const voices = new Map<number, number>()
  positions.forEach((position, at) => {
    const [on, voice] = [option[position] ?? 0, group[source[position] ?? 0] ?? 0]
    let isSaid = false
    for (let before = 0; before < at && !isSaid; before += 1) {
      const earlier = positions[before] ?? 0
      isSaid = option[earlier] === on && group[source[earlier] ?? 0] === voice
    }
    if (!isSaid) voices.set(on, (voices.get(on) ?? 0) + (standing[source[position] ?? 0] ?? 0))
  })
  let [first, second, leading] = [0, 0, -1]
  for (const [on, count] of voices) {
    if (count > first) [second, first, leading] = [first, count, on]
    else second = Math.max(second, count)
  }
  return {
    own: positions.map((position) => voices.get(option[position] ?? 0) ?? 0),
    other: positions.map((position) => (option[position] === leading ? second : first)),
  }
}

/** How probable it is that a value is false: `own` other voices say so, `other` agree on another value. */
const falseBy = (own: number, other: number): number => (1 - sound) ** Math.max(0, own) * (1 - (1 - sound) ** Math.max(0, other - 1))

/** Evidence on all pairs that meet in the comparisons. `group` says by source to which voice it belongs so far. */
export const evidenceOf = (
  network: Network,
  field: Field,
  comparisons: readonly (readonly number[])[],
  group: Int32Array,
  standing: Float64Array,
): Evidence => {
  const [slipped, told] = [new Float64Array(network.sources.length), new Float64Array(network.sources.length)]
  const votes = comparisons.map((positions) => voicesAt(field, positions, group, standing))
  comparisons.forEach((positions, item) => {
    positions.forEach((position, at) => {
      const source = field.source[position] ?? 0
      slipped[source] = (slipped[source] ?? 0) + falseBy((votes[item]?.own[at] ?? 0) - 1, votes[item]?.other[at] ?? 0)
      told[source] = (told[source] ?? 0) + 1
    })
  })
  const rate = slipped.map((sum, source) => (sum + slip.mean * slip.strength) / ((told[source] ?? 0) + slip.strength))
  const slots = pairSlots(network.sources.length)
  const [plain, meaning, shared]: [number[], number[], number[]] = [[], [], []]
  const apart = Math.log(1 - copied)
  comparisons.forEach((positions, item) => {
    const { own, other } = votes[item] ?? { own: [], other: [] }
    const values = new Set(positions.map((position) => field.option[position])).size
    for (let i = 0; i < positions.length; i += 1) {
      const [p, s] = [positions[i] ?? 0, field.source[positions[i] ?? 0] ?? 0]
      for (let j = i + 1; j < positions.length; j += 1) {
        const [q, t] = [positions[j] ?? 0, field.source[positions[j] ?? 0] ?? 0]
        const slot = slots.slot(s, t)
        if (field.option[p] !== field.option[q]) {
          plain[slot] = (plain[slot] ?? 0) + apart
          meaning[slot] = (meaning[slot] ?? 0) + apart
          continue
        }
        const slips = ((rate[s] ?? 0) + (rate[t] ?? 0)) / 2
        const isFalse = falseBy((own[i] ?? 0) - (group[s] === group[t] ? 1 : 2), other[i] ?? 0)
        const alike = (1 - isFalse) * (1 - Math.min(1 - sound, slips)) + isFalse / (values + 1)
        plain[slot] = (plain[slot] ?? 0) + Math.log(1 - copied + copied / alike)
        meaning[slot] = (meaning[slot] ?? 0) + Math.log(1 - copied + copied / (1 - Math.min(slip.most, slips)))
        if (isFalse > 0.5) shared[slot] = (shared[slot] ?? 0) + 1
      }
    }
  })
  return { left: slots.left, right: slots.right, plain, meaning, shared }
}
