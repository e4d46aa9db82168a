/**
 * How much the record of one source counts against what all sources are like: the credibility estimator of Bühlmann and Straub
 * ("Glaubwürdigkeit für Schadensätze", 1970). The strength of what is expected is the variance within sources against that between them.
 * Unlike a Beta-binomial fit it holds for shares that are themselves estimates, which vary less than whole claims would.
 */

export interface Credibility {
  readonly mean: number
  readonly strength: number
}

/** So many claims count as seen beforehand, with a variance within of `within` and between of `between`: strength 4 where nothing is known. */
const [seen, within, between] = [4, 0.16, 0.04]

const rounds = 20

/** What is judged by the same few others tells less than it seems to: no record is trusted before it has more claims than these. */
const [leastStrength, mostStrength] = [8, 64]

/**
 * `share` and `weight` are by claim, `sourceOf` says whose each is; a claim of weight 0 is none. `start` is the mean where nothing is known,
 * worth one claim.
 */
export const credibilityOf = (
  sourceOf: Int32Array,
  sources: number,
  share: Float64Array,
  weight: Float64Array,
  start: number,
): Credibility => {
  const [sum, known, claims] = [new Float64Array(sources), new Float64Array(sources), new Int32Array(sources)]
  sourceOf.forEach((source, claim) => {
    const own = weight[claim] ?? 0
    if (own <= 0) return
    sum[source] = (sum[source] ?? 0) + own * (share[claim] ?? 0)
    known[source] = (known[source] ?? 0) + own
    claims[source] = (claims[source] ?? 0) + 1
  })
  let [inside, degrees] = [seen * within, seen]
  sourceOf.forEach((source, claim) => {
    inside += (weight[claim] ?? 0) * ((share[claim] ?? 0) - (sum[source] ?? 0) / Math.max(1e-9, known[source] ?? 0)) ** 2
  })
  claims.forEach((count) => {
    degrees += Math.max(0, count - 1)
  })
  const variance = inside / degrees
  // The pseudo-estimator: each source counts by its own credibility, so that one that says very much is still one source.
  let [mean, outside] = [start, between]
  for (let round = 0; round < rounds; round += 1) {
    let [total, all] = [start, 1]
    known.forEach((own, source) => {
      const credible = own > 0 ? own / (own + variance / outside) : 0
      total += own > 0 ? (credible * (sum[source] ?? 0)) / own : 0
      all += credible
    })
    mean = total / all
    let [spread, speaking] = [seen * between, seen]
    known.forEach((own, source) => {
      if (own <= 0) return
      spread += (own / (own + variance / outside)) * ((sum[source] ?? 0) / own - mean) ** 2
      speaking += 1
    })
    outside = Math.max(variance / mostStrength, spread / speaking)
  }
  return { mean, strength: Math.min(mostStrength, Math.max(leastStrength, variance / outside)) }
}
