/**
 * From what others say of each claim to how often its source is right. Others who know little make even a true claim only likely; the mean of
 * such probabilities is too low for a good source and too high for a bad one, and looks surer than it is. So each share of right claims is
 * asked how well it explains what the others make of the claims, with the prior that explains all sources best (empirical Bayes on a grid;
 * Gelman et al., Bayesian Data Analysis, chapter 5).
 */
import type { Network } from '../network.js'
import { betaWeights, gridOf } from '../numeric/beta-grid.js'
import { logistic, logit } from '../numeric/log-odds.js'
import { sumOf } from '../numeric/sum.js'
import { falseValues } from './open-text-belief.js'

/** What is expected before anything is known: the mean and for how many claims it counts, with how far each may be off (as logarithms). */
const beforehand = { mean: 0.75, strength: 4, reach: 1 }
const means = Array.from({ length: 19 }, (_, at) => (at + 1) / 20)
const strengths = [1, 2, 4, 8, 16, 32, 64]

/** Claims that others contradict make a source's share less sure, not surer; they still count for a little. */
const leastTold = 0.05

export interface Rated {
  /** By claim: the probability that it is right, and how much is known of that. */
  readonly right: Float64Array
  readonly weight: Float64Array
  /** What is expected of any source. */
  readonly mean: number
  readonly strength: number
}

const grid = gridOf(40)

/** How probable it is that a source says what it says, if others make that so probable and it is right so often; but for a constant. */
const explained = (others: number, share: number): number => others * share + ((1 - others) * (1 - share)) / falseValues

/** How probable a claim is that others make so probable, from a source that is right so often. */
export const rightFrom = (others: number, share: number): number => (others * share) / Math.max(explained(others, share), Number.MIN_VALUE)

/** Only a person's word makes a claim surely right or wrong. */
const isSettled = (others: number): boolean => others === 0 || others === 1

/** By source × grid: the log of how well this share of right claims explains the claims. */
const fitsOf = (network: Network, others: Float64Array, known: Float64Array): Float64Array => {
  const fits = new Float64Array(network.sources.length * grid.length)
  network.sourceOfClaim.forEach((source, claim) => {
    const weight = known[claim] ?? 0
    if (weight === 0) return
    for (let at = 0; at < grid.length; at += 1) {
      const cell = source * grid.length + at
      fits[cell] = (fits[cell] ?? 0) + weight * Math.log(explained(others[claim] ?? 0, grid[at] ?? 0))
    }
  })
  return fits
}

/** The distribution over the grid after the claims, and the log of how probable they were. */
const posterior = (fit: Float64Array, prior: Float64Array): { readonly shares: Float64Array; readonly log: number } => {
  const most = fit.reduce((highest, value) => Math.max(highest, value), Number.NEGATIVE_INFINITY)
  const shares = fit.map((value, at) => (prior[at] ?? 0) * Math.exp(value - most))
  const sum = shares.reduce((total, share) => total + share, 0)
  return { shares: shares.map((share) => share / sum), log: most + Math.log(sum) }
}

interface Expected {
  readonly mean: number
  readonly strength: number
}

/** The prior by how well each explains all sources, averaged, so that little news changes little; where they tell little, what is expected. */
const fittedPrior = (fits: readonly Float64Array[]): Expected => {
  const rows = strengths.flatMap((strength) =>
    means.map((mean) => {
      const prior = betaWeights(grid, mean, strength)
      const off = (logit(mean) - logit(beforehand.mean)) ** 2 + Math.log(strength / beforehand.strength) ** 2
      return { mean, strength, fit: fits.reduce((sum, own) => sum + posterior(own, prior).log, -off / (2 * beforehand.reach ** 2)) }
    }),
  )
  const most = rows.reduce((highest, { fit }) => Math.max(highest, fit), Number.NEGATIVE_INFINITY)
  const shares = rows.map(({ fit }) => Math.exp(fit - most))
  const averaged = (of: (row: Expected) => number): number =>
    rows.reduce((sum, row, at) => sum + (shares[at] ?? 0) * of(row), 0) / sumOf(shares)
  return { mean: logistic(averaged(({ mean }) => logit(mean))), strength: Math.exp(averaged(({ strength }) => Math.log(strength))) }
}

/** Judges the claims of sources: `others` make each claim so probable, and know so much of it (`known`, 0 to 1). Linear in claims. */
export const ratedBy = (network: Network, others: Float64Array, known: Float64Array): Rated => {
  const counts = new Float64Array(network.sources.length)
  network.sourceOfClaim.forEach((source, claim) => {
    counts[source] = (counts[source] ?? 0) + (known[claim] ?? 0)
  })
  const fits = fitsOf(network, others, known)
  const fitOf = (source: number): Float64Array => fits.subarray(source * grid.length, (source + 1) * grid.length)
  const heard = [...network.sources.keys()].filter((source) => (counts[source] ?? 0) > 0)
  const expected = fittedPrior(heard.map(fitOf))
  const prior = betaWeights(grid, expected.mean, expected.strength)
  const share = new Float64Array(counts.length).fill(expected.mean)
  const told = new Float64Array(counts.length)
  for (const source of heard) {
    const { shares } = posterior(fitOf(source), prior)
    const mean = shares.reduce((sum, part, at) => sum + part * (grid[at] ?? 0), 0)
    const variance = shares.reduce((sum, part, at) => sum + part * ((grid[at] ?? 0) - mean) ** 2, 0)
    // The Beta distribution of this mean and variance counts for so many claims; what the prior does not bring is the record's.
    const size = (mean * (1 - mean)) / variance - 1
    share[source] = mean
    told[source] = Math.min(1, Math.max(leastTold, (size - expected.strength) / (counts[source] ?? 1)))
  }
  return {
    right: others.map((probability, claim) => rightFrom(probability, share[network.sourceOfClaim[claim] ?? 0] ?? 0)),
    weight: known.map((own, claim) => (isSettled(others[claim] ?? 0) ? own : own * (told[network.sourceOfClaim[claim] ?? 0] ?? 0))),
    mean: expected.mean,
    strength: expected.strength,
  }
}
