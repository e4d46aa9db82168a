/** Dawid and Skene's EM: the true label of each item, how common each label is, and for what label each source mistakes it. */
import { untilStill } from '../convergence.js'

/** Claims in flat arrays: item, source and label by claim. A source may judge an item several times. */
export interface Judgements {
  readonly items: number
  readonly sources: number
  readonly labels: number
  readonly itemOf: Int32Array
  readonly sourceOf: Int32Array
  readonly labelOf: Int32Array
}

export interface Confusion {
  /** At item × labels + j: the probability that j is the true label. */
  readonly posterior: Float64Array
  /** By label: how common it is. */
  readonly common: Float64Array
  /** At (source × labels + j) × labels + l: the probability that the source says l where j is true. */
  readonly says: Float64Array
  readonly rounds: number
  readonly hasConverged: boolean
}

/** The share of an item's judgements that name each label (equation 3.1), even where there are none. */
const startOf = ({ items, labels, itemOf, labelOf }: Judgements): Float64Array => {
  const counts = new Float64Array(items * labels)
  const totals = new Float64Array(items)
  itemOf.forEach((item, at) => {
    counts[item * labels + (labelOf[at] ?? 0)] = (counts[item * labels + (labelOf[at] ?? 0)] ?? 0) + 1
    totals[item] = (totals[item] ?? 0) + 1
  })
  return counts.map((count, at) => {
    const total = totals[Math.floor(at / labels)] ?? 0
    return total > 0 ? count / total : 1 / labels
  })
}

/** M step, equations 2.3 and 2.4: error rates and how common labels are, from the posterior. */
const maximise = ({ items, sources, labels, itemOf, sourceOf, labelOf }: Judgements, posterior: Float64Array) => {
  const common = new Float64Array(labels)
  for (let at = 0; at < posterior.length; at += 1) common[at % labels] = (common[at % labels] ?? 0) + (posterior[at] ?? 0) / items
  const says = new Float64Array(sources * labels * labels)
  const totals = new Float64Array(sources * labels)
  for (let at = 0; at < itemOf.length; at += 1) {
    for (let j = 0; j < labels; j += 1) {
      const row = (sourceOf[at] ?? 0) * labels + j
      const weight = posterior[(itemOf[at] ?? 0) * labels + j] ?? 0
      const cell = row * labels + (labelOf[at] ?? 0)
      says[cell] = (says[cell] ?? 0) + weight
      totals[row] = (totals[row] ?? 0) + weight
    }
  }
  return { common, says: says.map((sum, cell) => (sum > 0 ? sum / (totals[Math.floor(cell / labels)] ?? 1) : 0)) }
}

/** E step, equation 2.5, in logarithms; a label that some judgement rules out stays at 0. */
const expect = (
  { items, labels, itemOf, sourceOf, labelOf }: Judgements,
  { common, says }: { common: Float64Array; says: Float64Array },
): Float64Array => {
  const logCommon = common.map(Math.log)
  const logSays = says.map(Math.log)
  const result = new Float64Array(items * labels)
  for (let at = 0; at < result.length; at += 1) result[at] = logCommon[at % labels] ?? 0
  for (let at = 0; at < itemOf.length; at += 1) {
    for (let j = 0; j < labels; j += 1) {
      const cell = (itemOf[at] ?? 0) * labels + j
      result[cell] = (result[cell] ?? 0) + (logSays[((sourceOf[at] ?? 0) * labels + j) * labels + (labelOf[at] ?? 0)] ?? 0)
    }
  }
  for (let from = 0; from < result.length; from += labels) {
    const row = result.subarray(from, from + labels)
    const highest = row.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
    row.forEach((value, j) => {
      row[j] = highest === Number.NEGATIVE_INFINITY ? 1 : Math.exp(value - highest)
    })
    const sum = row.reduce((total, value) => total + value, 0)
    row.forEach((value, j) => {
      row[j] = value / sum
    })
  }
  return result
}

/** Runs EM from the shares of the vote until no probability moves by more than 1e-6, or 200 rounds. */
export const confusionOf = (judgements: Judgements): Confusion => {
  const { state, rounds, hasConverged } = untilStill<Float64Array>(
    startOf(judgements),
    (posterior) => expect(judgements, maximise(judgements, posterior)),
    (posterior) => posterior,
    { within: 1e-6, most: 200 },
  )
  return { posterior: state, ...maximise(judgements, state), rounds, hasConverged }
}
