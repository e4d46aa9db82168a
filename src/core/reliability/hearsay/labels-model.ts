/**
 * The model of labels. Each source has a row of log-weights for each class of items: which labels it gives them. Items of one class are not
 * all alike: an item leans from its class towards the rest by a normal amount that all its sources share, so that the errors of sources on
 * a hard item go together. Without leaning it is Dawid & Skene 1979; with it, the latent class model with random effects of
 * Qu, Tan & Kutner 1996.
 */

/** Leanings that are tried, in standard deviations, and their normal probabilities. */
export const nodes = Float64Array.from({ length: 7 }, (_, at) => -3 + at)
const density = nodes.map((node) => Math.exp(-0.5 * node * node))
const total = density.reduce((sum, value) => sum + value, 0)
export const nodeShare = density.map((value) => value / total)

export interface Model {
  /** The number of classes, which is that of labels. */
  readonly width: number
  /** By source, class and label: log-weights. A leaning of 0 takes the row of the class, one of 1 the mean row of the others. */
  readonly rows: Float64Array
  /** By class and label: what is expected of a source, as numbers of claims. */
  readonly prior: Float64Array
  /** By class: the share of items. */
  readonly share: Float64Array
  /** The standard deviation of leanings; 1 is the way from one class to the others. */
  readonly spread: number
}

/** By class and other class: the share of the other among all but the class. */
export const restOf = (share: Float64Array): Float64Array => {
  const width = share.length
  return Float64Array.from({ length: width * width }, (_, cell) => {
    const [own, other] = [Math.floor(cell / width), cell % width]
    return own === other ? 0 : (share[other] ?? 0) / (1 - (share[own] ?? 0))
  })
}

/** By class and label: the log-weights of a source's rows for the rest of the classes. */
export const restRows = (rows: Float64Array, at: number, rest: Float64Array, width: number): Float64Array => {
  const mixed = new Float64Array(width * width)
  for (let own = 0; own < width; own += 1) {
    for (let other = 0; other < width; other += 1) {
      const share = rest[own * width + other] ?? 0
      if (share === 0) continue
      for (let label = 0; label < width; label += 1)
        mixed[own * width + label] = (mixed[own * width + label] ?? 0) + share * (rows[at + other * width + label] ?? 0)
    }
  }
  return mixed
}

/** Writes the log-probabilities of the labels of an item that leans by `lean` from class `own`. */
export const logLabels = (rows: Float64Array, at: number, mixed: Float64Array, own: number, lean: number, into: Float64Array): void => {
  const width = into.length
  let most = Number.NEGATIVE_INFINITY
  for (let label = 0; label < width; label += 1) {
    const value = (1 - lean) * (rows[at + own * width + label] ?? 0) + lean * (mixed[own * width + label] ?? 0)
    into[label] = value
    if (value > most) most = value
  }
  let sum = 0
  for (let label = 0; label < width; label += 1) sum += Math.exp((into[label] ?? 0) - most)
  const log = most + Math.log(sum)
  for (let label = 0; label < width; label += 1) into[label] = (into[label] ?? 0) - log
}
