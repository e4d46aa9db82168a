/**
 * TruthFinder: a source is as trustworthy as the facts it tells are sure, and a fact is sure when the sources that tell it are unlikely to
 * be all wrong. Values are not taken to speak for each other (the paper's implication between facts is 0).
 */
import { untilStill } from '../convergence.js'
import type { Method } from '../method.js'
import { settledOf } from '../settled.js'
import { meanOverClaimed, sumOverClaimants } from '../tallies.js'

/** γ, against sources that are not independent, and the trust that every source starts from: the paper's section 4.2 and 5. */
const dampening = 0.3
const startTrust = 0.9
/** No source is beyond doubt: -ln(1 - 1) has no value. */
const mostTrust = 1 - 1e-9

export const truthFinder: Method = {
  name: 'truthfinder-1',
  says: 'a value is sure when the sources that claim it are unlikely to be all wrong; a source is as trusted as its values are sure on average',
  source: 'Yin, Han, Yu: Truth Discovery with Multiple Conflicting Information Providers on the Web. KDD 2007',
  settle: (network) => {
    /** Equations 3 and 5: τ(s) = -ln(1 - t(s)), σ(f) = Σ τ(s). */
    const scoreOf = (trust: Float64Array) =>
      sumOverClaimants(
        network,
        trust.map((t) => -Math.log(1 - Math.min(t, mostTrust))),
      )
    /** Equation 8: s(f) = 1 / (1 + exp(-γ σ(f))). */
    const confidenceOf = (score: Float64Array) => score.map((sigma) => 1 / (1 + Math.exp(-dampening * sigma)))
    const { state, rounds, hasConverged } = untilStill<Float64Array>(
      new Float64Array(network.sources.length).fill(startTrust),
      (trust) => meanOverClaimed(network, confidenceOf(scoreOf(trust))),
      (trust) => trust,
      { within: 1e-6, most: 20 },
    )
    const score = scoreOf(state)
    return settledOf(network, { belief: confidenceOf(score), score, rounds, hasConverged })
  },
}
