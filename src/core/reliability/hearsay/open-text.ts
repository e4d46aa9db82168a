/**
 * hearsay-1 for open texts: names and values that do not recur over items, on attributes that sources may be good at or bad at. Dependent
 * sources become voices; each attribute is fitted in every meaning that voices give to it; the meaning is chosen that coheres best with
 * what the sources do elsewhere; and what is expected of a voice on one attribute follows from the others.
 */
import type { Cluster, Dependence } from '../method.js'
import type { Network } from '../network.js'
import { dependenceOf } from './dependence.js'
import { meaningsOf } from './meaning.js'
import { chooseMeanings, expectedOf, tellingOf, voiceOfSource } from './meaning-choice.js'
import { clustersOf } from './meaning-clusters.js'
import { fieldsOf } from './open-text-field.js'
import { fitOf } from './open-text-fit.js'
import { type OpenRecord, recordOf } from './open-text-record.js'
import { type Strand, strandOf } from './open-text-strand.js'
import { voicesOf } from './open-text-voices.js'
import { meetingsOf } from './shared-errors.js'

export interface OpenSettled extends OpenRecord {
  /** By candidate of the network: the probability that it is right; 0 for candidates of other items. */
  readonly belief: Float64Array
  readonly dependence: readonly Dependence[]
  readonly clusters: readonly Cluster[]
  readonly rounds: number
  readonly hasConverged: boolean
}

/** What is expected of a voice before anything is known of it, and for how many statements what it does elsewhere counts. */
const beforehand = { mean: 0.75, strength: 4 }
const sweeps = 2

/** Beliefs over all meanings, each as far as it is probable. */
const beliefOf = (network: Network, strands: readonly Strand[]): Float64Array => {
  const belief = new Float64Array(network.candidates.length)
  for (const { voices, meanings, weights } of strands) {
    const { items, optionStart } = voices.field
    items.forEach((item, at) => {
      const first = network.candidateStart[item] ?? 0
      for (let option = optionStart[at] ?? 0; option < (optionStart[at + 1] ?? 0); option += 1)
        belief[first + option - (optionStart[at] ?? 0)] = meanings.reduce(
          (sum, fit, m) => sum + (weights[m] ?? 0) * (fit.belief[option] ?? 0),
          0,
        )
    })
  }
  return belief
}

/** Settles the items, whose values are open texts. The cost grows with the claims and with the pairs of sources that meet on an item. */
export const settleOpen = (network: Network, items: Int32Array): OpenSettled => {
  const fields = fieldsOf(network, items)
  const { pairs, groups } = dependenceOf(network, fields)
  const found = fields.map((field, at) => {
    const voices = voicesOf(field, groups[at] ?? new Int32Array(0))
    const meetings = meetingsOf(voices)
    const expected = { mean: new Float64Array(voices.members.length).fill(beforehand.mean), strength: beforehand.strength }
    return { voices, meetings, meanings: meaningsOf(voices, meetings, expected) }
  })
  const said = found.map(({ voices }) => voices)
  const weights = chooseMeanings(
    said,
    found.map(({ meanings }) => meanings),
    beforehand.strength,
    network.sources.length,
  )
  const voiceOf = voiceOfSource(said, network.sources.length)
  let strands = found.map((one, field) => strandOf(one.voices, one.meetings, one.meanings, weights[field] ?? []))
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const chosen = strands.map(({ fit }) => tellingOf(fit, beforehand.strength))
    strands = strands.map(({ voices, meetings, meanings, weights: own }, field) => {
      const expected = { mean: expectedOf(field, voices, chosen, voiceOf), strength: beforehand.strength }
      const refitted = meanings.map((fit, at) => ((own[at] ?? 0) > 0 ? fitOf(voices, meetings, expected, fit.accuracy, fit.worth) : fit))
      return strandOf(voices, meetings, refitted, own)
    })
  }
  return {
    belief: beliefOf(network, strands),
    ...recordOf(network, strands),
    dependence: pairs,
    clusters: strands.flatMap(clustersOf),
    rounds: sweeps,
    hasConverged: true,
  }
}
