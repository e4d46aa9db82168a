/** Fitting the rows of each source to what its claims tell (the M-step): a softmax regression on how far items lean. */
import { solve } from '../numeric/solve.js'
import { logLabels, type Model, nodes, restOf, restRows } from './labels-model.js'

/** Newton steps of one fit; the rows start from those of the last round, so few are enough. */
const steps = 1

/**
 * One Newton step for the rows of a source, which start at `at`. For each label its own curvature is taken twice, which bounds what the
 * labels share (a row of diag(p) - pp' adds up, in size, to 2p(1 - p)), so no step overshoots.
 */
const step = (model: Model, rows: Float64Array, at: number, tally: Float64Array, rest: Float64Array): void => {
  const { width, prior, spread } = model
  const leanings = nodes.length
  const kinds = width * leanings
  const mixed = restRows(rows, at, rest, width)
  const slope = new Float64Array(width * width)
  const bend = new Float64Array(width * width * width)
  const [logs, counts] = [new Float64Array(width), new Float64Array(width)]
  for (let own = 0; own < width; own += 1) {
    // By label: sums of slope and curvature, by the weight of the own row (1 - lean) and of the rest (lean).
    const [slopeOwn, slopeRest] = [new Float64Array(width), new Float64Array(width)]
    const [ownOwn, ownRest, restRest] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)]
    for (let node = 0; node <= leanings; node += 1) {
      const isPrior = node === leanings
      const lean = isPrior ? 0 : spread * (nodes[node] ?? 0)
      let claims = 0
      for (let label = 0; label < width; label += 1) {
        const count = (isPrior ? prior[own * width + label] : tally[at * leanings + label * kinds + own * leanings + node]) ?? 0
        counts[label] = count
        claims += count
      }
      if (claims < 1e-12) continue
      logLabels(rows, at, mixed, own, lean, logs)
      for (let label = 0; label < width; label += 1) {
        const share = Math.exp(logs[label] ?? 0)
        const off = (counts[label] ?? 0) - claims * share
        const weight = claims * Math.max(share * (1 - share), 1e-9)
        slopeOwn[label] = (slopeOwn[label] ?? 0) + (1 - lean) * off
        slopeRest[label] = (slopeRest[label] ?? 0) + lean * off
        ownOwn[label] = (ownOwn[label] ?? 0) + (1 - lean) * (1 - lean) * weight
        ownRest[label] = (ownRest[label] ?? 0) + (1 - lean) * lean * weight
        restRest[label] = (restRest[label] ?? 0) + lean * lean * weight
      }
    }
    for (let label = 0; label < width; label += 1) {
      for (let left = 0; left < width; left += 1) {
        const [leftOwn, leftRest] = [left === own ? 1 : 0, rest[own * width + left] ?? 0]
        const slopeAt = label * width + left
        slope[slopeAt] = (slope[slopeAt] ?? 0) + leftOwn * (slopeOwn[label] ?? 0) + leftRest * (slopeRest[label] ?? 0)
        for (let right = 0; right < width; right += 1) {
          const [rightOwn, rightRest] = [right === own ? 1 : 0, rest[own * width + right] ?? 0]
          const cell = (label * width + left) * width + right
          bend[cell] =
            (bend[cell] ?? 0) +
            leftOwn * rightOwn * (ownOwn[label] ?? 0) +
            (leftOwn * rightRest + leftRest * rightOwn) * (ownRest[label] ?? 0) +
            leftRest * rightRest * (restRest[label] ?? 0)
        }
      }
    }
  }
  for (let label = 0; label < width; label += 1) {
    const from = label * width
    const move = solve(bend.slice(from * width, (from + width) * width), slope.slice(from, from + width))
    for (let own = 0; own < width; own += 1) {
      const cell = at + own * width + label
      rows[cell] = (rows[cell] ?? 0) + Math.max(-1, Math.min(1, (move[own] ?? 0) / 2))
    }
  }
}

/** The rows that fit `tally` (by source, label, class and leaning) and the prior better than those of the model. */
export const fittedRows = (model: Model, tally: Float64Array): Float64Array => {
  const rows = model.rows.slice()
  const rest = restOf(model.share)
  for (let at = 0; at < rows.length; at += model.width * model.width)
    for (let turn = 0; turn < steps; turn += 1) step(model, rows, at, tally, rest)
  return rows
}
