/**
 * `npx tsx test/measure/fit-matching.ts <queries> <qrels> [<queries> <qrels> …]`: fits the weights of matches to queries of the train
 * split whose claims are known, and prints them. Of the claims that the index gives for a query, the known one should have the
 * greatest sum: softmax over the claims of each query, by gradient (Adam) with a small pull towards none.
 */
import { candidateOf } from '../../src/core/matching/candidate.js'
import { type FeatureName, features, featuresOf } from '../../src/core/matching/features.js'
import { tellingOf, viewOf } from '../../src/core/matching/match.js'
import { readQuery } from '../../src/core/matching/query.js'
import { wordQuery } from '../../src/core/matching/recall.js'
import { textOf } from './lines.js'
import { openChecked } from './tasks/checkthat.js'

const recalled = 60
const steps = 200
const pull = 0.002

interface Known {
  /** Which of the claims is the known one. */
  readonly right: number
  readonly claims: readonly Float64Array[]
}

const names = features.map(({ name }) => name)

const knownIn = async (file: string, qrels: string): Promise<Known[]> => {
  const rows = textOf(qrels)
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split('\t'))
  const gold = new Map(rows.filter(([, , split]) => split === 'train').map(([query = '', claim = '']) => [query, claim]))
  const { queries, store } = await openChecked(file)
  const reader = await store.read()
  const found: Known[] = []
  for (const { id, text } of queries) {
    const wanted = gold.get(id)
    if (wanted === undefined) continue
    const query = readQuery(text)
    const counts = await reader.wordCounts(query.sought)
    const claims = await reader.claimsByWords(wordQuery(counts, recalled), ['accepted'])
    const right = claims.findIndex((claim) => claim.id === wanted)
    if (right < 0) continue
    const telling = tellingOf(counts)
    const values = claims.map((claim) => featuresOf(viewOf(query, candidateOf(claim), telling)))
    found.push({ right, claims: values.map((of) => Float64Array.from(names.map((name) => of.get(name) ?? 0))) })
  }
  await store.close()
  return found
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((total, value, index) => total + value * (b[index] ?? 0), 0)

/** How widely each feature varies, so that all are fitted at one pace. */
const spreads = (known: readonly Known[]): Float64Array =>
  Float64Array.from(names, (_, k) => {
    const all = known.flatMap(({ claims }) => claims.map((claim) => claim[k] ?? 0))
    const mean = all.reduce((total, value) => total + value, 0) / all.length
    return Math.sqrt(all.reduce((total, value) => total + (value - mean) ** 2, 0) / all.length) || 1
  })

const fitted = (known: readonly Known[]): Float64Array => {
  const spread = spreads(known)
  const scaled = known.map(({ right, claims }) => ({
    right,
    claims: claims.map((claim) => claim.map((value, k) => value / (spread[k] ?? 1))),
  }))
  const [weights, momentum, variance] = [0, 0, 0].map(() => new Float64Array(names.length))
  if (!weights || !momentum || !variance) return new Float64Array()
  for (let step = 1; step <= steps; step += 1) {
    const gradient = new Float64Array(names.length)
    for (const { right, claims } of scaled) {
      const sums = claims.map((claim) => dot(claim, weights))
      const most = Math.max(...sums)
      const shares = sums.map((sum) => Math.exp(sum - most))
      const all = shares.reduce((total, share) => total + share, 0)
      for (const [index, claim] of claims.entries()) {
        const error = (shares[index] ?? 0) / all - (index === right ? 1 : 0)
        if (Math.abs(error) > 1e-6) for (let k = 0; k < names.length; k += 1) gradient[k] = (gradient[k] ?? 0) + error * (claim[k] ?? 0)
      }
    }
    const pace = step < steps / 2 ? 0.1 : 0.03
    for (let k = 0; k < names.length; k += 1) {
      const slope = (gradient[k] ?? 0) / scaled.length + pull * (weights[k] ?? 0)
      momentum[k] = 0.9 * (momentum[k] ?? 0) + 0.1 * slope
      variance[k] = 0.99 * (variance[k] ?? 0) + 0.01 * slope ** 2
      const [mean, size] = [(momentum[k] ?? 0) / (1 - 0.9 ** step), Math.sqrt((variance[k] ?? 0) / (1 - 0.99 ** step)) + 1e-8]
      weights[k] = (weights[k] ?? 0) - (pace * mean) / size
    }
  }
  return weights.map((weight, k) => weight / (spread[k] ?? 1))
}

const files = process.argv.slice(2)
const known: Known[] = []
for (let at = 0; at + 1 < files.length; at += 2) known.push(...(await knownIn(files[at] ?? '', files[at + 1] ?? '')))
const weights = fitted(known)
/** The mean of one by the rank of the right claim. */
const rankMean =
  known.reduce((total, { right, claims }) => {
    const sums = claims.map((claim) => dot(claim, weights))
    const best = sums[right] ?? 0
    return total + 1 / (1 + sums.filter((sum, index) => sum > best || (sum === best && index < right)).length)
  }, 0) / known.length
const rounded = (value: number): number => Math.round(value * 100) / 100
const table = Object.fromEntries(names.map((name: FeatureName, k) => [name, rounded(weights[k] ?? 0)]))
console.log(JSON.stringify({ queries: known.length, reciprocalRank: Math.round(rankMean * 10_000) / 10_000, weights: table }, null, 2))
