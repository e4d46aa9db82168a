/** What each claim on an open text tells of its source: how probable the others make it, its own voice and those who err with it left out. */
import type { Network } from '../network.js'
import { loadOf, unnamed } from './open-text-belief.js'
import { ratedBy } from './open-text-rated.js'
import type { Strand } from './open-text-strand.js'
import { sharedErrorsOf } from './shared-errors.js'

export interface OpenRecord {
  /** By claim of the network: how probable it is that it is right, judged by the others, and how much they know (0: nobody else speaks). */
  readonly right: Float64Array
  readonly weight: Float64Array
  /** By source: the share of right claims expected beforehand, and for how many claims that counts. */
  readonly prior: Float64Array
  readonly strength: Float64Array
}

/** By statement: what the voice adds to its option, and what the others add to it that do not err together with the voice. */
const loadsOf = ({ voices, meetings, fit }: Strand): { own: Float64Array; others: Float64Array } => {
  const loads = fit.accuracy.map(loadOf)
  const own = voices.share.map((share, at) => share * (fit.worth[at] ?? 0) * (loads[voices.voice[at] ?? 0] ?? 0))
  const others = new Float64Array(own.length)
  const shared = sharedErrorsOf(voices, meetings, fit.belief)
  for (let at = 0; at < meetings.left.length; at += 1) {
    if (!meetings.isSame[at]) continue
    const [a, b] = [meetings.left[at] ?? 0, meetings.right[at] ?? 0]
    const apart = 1 - (shared[meetings.pair[at] ?? 0] ?? 0)
    others[a] = (others[a] ?? 0) + apart * (own[b] ?? 0)
    others[b] = (others[b] ?? 0) + apart * (own[a] ?? 0)
  }
  return { own, others }
}

/** Notes right and weight of the claims of one attribute. */
const note = (strand: Strand, right: Float64Array, weight: Float64Array): void => {
  const { field, start, option, voice, statementOfPosition } = strand.voices
  const { own, others } = loadsOf(strand)
  field.items.forEach((_, item) => {
    const [first, last] = [field.optionStart[item] ?? 0, field.optionStart[item + 1] ?? 0]
    const trusted = field.trusted.subarray(first, last)
    const byPerson = trusted.includes(1)
    for (let position = field.start[item] ?? 0; position < (field.start[item + 1] ?? 0); position += 1) {
      const said = statementOfPosition[position] ?? 0
      const loads = new Float64Array(last - first)
      for (let at = start[item] ?? 0; at < (start[item + 1] ?? 0); at += 1) {
        const on = (option[at] ?? 0) - first
        if (voice[at] !== voice[said] && option[at] !== option[said]) loads[on] = (loads[on] ?? 0) + (own[at] ?? 0)
      }
      const mine = (option[said] ?? 0) - first
      loads[mine] = others[said] ?? 0
      const odds = loads.map((load, at) => (trusted[at] === -1 ? 0 : Math.exp(load)))
      const blank = unnamed(last - first)
      const total = odds.reduce((sum, one) => sum + one, blank)
      const claim = field.claim[position] ?? 0
      const denied = trusted[mine] === -1
      right[claim] = byPerson ? (trusted[mine] === 1 ? 1 : 0) : (odds[mine] ?? 0) / Math.max(total, Number.MIN_VALUE)
      weight[claim] = byPerson || denied ? 1 : Math.max(0, 1 - (blank + last - first) / Math.max(total, 1))
    }
  })
}

/** The record of all sources: see `OpenRecord`. */
export const recordOf = (network: Network, strands: readonly Strand[]): OpenRecord => {
  const [others, known] = [new Float64Array(network.sourceOfClaim.length), new Float64Array(network.sourceOfClaim.length)]
  for (const strand of strands) note(strand, others, known)
  const { right, weight, mean, strength } = ratedBy(network, others, known)
  const count = network.sources.length
  return { right, weight, prior: new Float64Array(count).fill(mean), strength: new Float64Array(count).fill(strength) }
}
