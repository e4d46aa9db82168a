/** Our own method: soft truth by accuracies that are shrunk towards what is expected, each source judged by what the others say. */
import { estimatesOf } from './estimate.js'
import type { Method } from './method.js'
import type { Network } from './network.js'
import { answersOf } from './settle.js'

const expected = 0.8
const strengthOfPrior = 4
const mostRounds = 50

/** Beliefs from log-odds weights of each source; with `except`, the claim that is left out of its own item's sum. */
const believe = (network: Network, logOdds: Float64Array): { belief: Float64Array; others: Float64Array } => {
  const score = new Float64Array(network.candidates.length)
  network.candidateOfClaim.forEach((candidate, claim) => {
    score[candidate] = (score[candidate] ?? 0) + (logOdds[network.sourceOfClaim[claim] ?? 0] ?? 0)
  })
  const belief = new Float64Array(network.candidates.length)
  const others = new Float64Array(network.candidateOfClaim.length)
  network.items.forEach((_, item) => {
    const [first, last] = [network.candidateStart[item] ?? 0, network.candidateStart[item + 1] ?? 0]
    const scores = score.slice(first, last)
    const most = Math.max(...scores)
    const total = scores.reduce((sum, value) => sum + Math.exp(value - most), 0) + (last - first === 1 ? Math.exp(-most) : 0)
    scores.forEach((value, at) => {
      belief[first + at] = Math.exp(value - most) / total
    })
    for (let claim = network.claimStart[item] ?? 0; claim < (network.claimStart[item + 1] ?? 0); claim += 1) {
      const candidate = network.candidateOfClaim[claim] ?? 0
      const own = Math.exp((score[candidate] ?? 0) - most)
      const without = Math.exp((score[candidate] ?? 0) - (logOdds[network.sourceOfClaim[claim] ?? 0] ?? 0) - most)
      others[claim] = without / (total - own + without)
    }
  })
  return { belief, others }
}

export const hearsay: Method = {
  name: 'hearsay-1',
  says: 'Values are believed by the reliability of independent sources; a source is judged by what the others say.',
  source: 'our own, after Dong 2009 and Zhao 2012',
  settle: (network) => {
    const count = network.sources.length
    const [prior, strength] = [new Float64Array(count).fill(expected), new Float64Array(count).fill(strengthOfPrior)]
    const weight = Float64Array.from(network.itemOfClaim, (item) =>
      (network.claimStart[item + 1] ?? 0) - (network.claimStart[item] ?? 0) > 1 ? 1 : 0,
    )
    let accuracy = Float64Array.from(prior)
    let settled = believe(
      network,
      accuracy.map((share) => Math.log(share / (1 - share))),
    )
    let rounds = 0
    for (let change = 1; change > 1e-6 && rounds < mostRounds; rounds += 1) {
      const [right, known] = [new Float64Array(count), new Float64Array(count)]
      network.sourceOfClaim.forEach((source, claim) => {
        right[source] = (right[source] ?? 0) + (weight[claim] ?? 0) * (settled.others[claim] ?? 0)
        known[source] = (known[source] ?? 0) + (weight[claim] ?? 0)
      })
      const next = accuracy.map(
        (_, source) => (expected * strengthOfPrior + (right[source] ?? 0)) / (strengthOfPrior + (known[source] ?? 0)),
      )
      change = next.reduce((most, share, source) => Math.max(most, Math.abs(share - (accuracy[source] ?? 0))), 0)
      accuracy = next
      settled = believe(
        network,
        accuracy.map((share) => Math.log(share / (1 - share))),
      )
    }
    const record = { prior, strength, right: settled.others, weight }
    return {
      belief: settled.belief,
      ...answersOf(network, settled.belief),
      estimates: estimatesOf(network, record),
      record,
      dependence: [],
      clusters: [],
      rounds,
      hasConverged: rounds < mostRounds,
    }
  },
}
