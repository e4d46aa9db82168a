/**
 * Voices that err together count for one where they err: given what is believed, how probable it is that another voice says the same
 * wrong value. A group that reports another meaning of an attribute is right together or wrong together, and no better than one voice.
 */
import type { Voices } from './open-text-voices.js'
import { pairSlots } from './pair-slots.js'

/** For how many errors it counts beforehand that voices err each for itself. */
const apart = 10
/** On an item with more statements only the first so many are compared, so the cost stays linear. */
const mostCompared = 64

export interface Meetings {
  /** Pairs of statements on one item by different voices, and whether they are the same. */
  readonly left: Int32Array
  readonly right: Int32Array
  readonly isSame: Uint8Array
  /** Whether the item's voices differ: only then an error shows. */
  readonly isContested: Uint8Array
  /** By pair of statements: the pair of voices. */
  readonly pair: Int32Array
  readonly pairs: number
}

/** The pairs of statements by different voices on one item, for all items of a field. */
export const meetingsOf = ({ field, start, voice, option, contested, members }: Voices): Meetings => {
  const reach = (item: number): [number, number] => {
    const first = start[item] ?? 0
    return [first, Math.min(start[item + 1] ?? 0, first + mostCompared)]
  }
  let count = 0
  for (let item = 0; item < field.items.length; item += 1) {
    const [first, last] = reach(item)
    count += ((last - first) * (last - first - 1)) / 2
  }
  const [left, right, pair] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)]
  const [isSame, isContested] = [new Uint8Array(count), new Uint8Array(count)]
  const slots = pairSlots(members.length)
  let at = 0
  for (let item = 0; item < field.items.length; item += 1) {
    const [first, last] = reach(item)
    for (let a = first; a < last; a += 1) {
      for (let b = a + 1; b < last; b += 1) {
        const [one, other] = [voice[a] ?? 0, voice[b] ?? 0]
        if (one === other) continue
        left[at] = a
        right[at] = b
        isSame[at] = option[a] === option[b] ? 1 : 0
        isContested[at] = contested[item] ?? 0
        pair[at] = slots.slot(Math.min(one, other), Math.max(one, other))
        at += 1
      }
    }
  }
  return {
    left: left.subarray(0, at),
    right: right.subarray(0, at),
    isSame: isSame.subarray(0, at),
    isContested: isContested.subarray(0, at),
    pair: pair.subarray(0, at),
    pairs: slots.left.length,
  }
}

/** By pair of voices: how probable it is that one says the same as the other where that is wrong. */
export const sharedErrorsOf = ({ option, share }: Voices, meetings: Meetings, belief: Float64Array): Float64Array => {
  const [together, wrong] = [new Float64Array(meetings.pairs), new Float64Array(meetings.pairs)]
  for (let at = 0; at < meetings.left.length; at += 1) {
    if (!meetings.isContested[at]) continue
    const [pair, a, b] = [meetings.pair[at] ?? 0, meetings.left[at] ?? 0, meetings.right[at] ?? 0]
    const counts = (share[a] ?? 0) * (share[b] ?? 0)
    const [one, other] = [1 - (belief[option[a] ?? 0] ?? 0), 1 - (belief[option[b] ?? 0] ?? 0)]
    wrong[pair] = (wrong[pair] ?? 0) + (counts * (one + other)) / 2
    if (meetings.isSame[at]) together[pair] = (together[pair] ?? 0) + counts * one
  }
  return together.map((sum, pair) => sum / ((wrong[pair] ?? 0) + apart))
}

/** By statement: how much of a voice it counts for, one over the expected number of voices that would err with it, itself included. */
export const worthOf = ({ share }: Voices, meetings: Meetings, shared: Float64Array): Float64Array => {
  const companions = new Float64Array(share.length).fill(1)
  for (let at = 0; at < meetings.left.length; at += 1) {
    if (!meetings.isSame[at]) continue
    const [a, b] = [meetings.left[at] ?? 0, meetings.right[at] ?? 0]
    const likely = (share[a] ?? 0) * (share[b] ?? 0) * (shared[meetings.pair[at] ?? 0] ?? 0)
    companions[a] = (companions[a] ?? 0) + likely
    companions[b] = (companions[b] ?? 0) + likely
  }
  return companions.map((count) => 1 / count)
}
