/** How sure a share is that so many cases tell of. */
import { intervalLevel, type SourceEstimate } from './method.js'
import { betaQuantile } from './numeric/beta.js'

/**
 * The share (cut off at 0 and 1) with the equal-tailed interval that Jeffreys's prior, Beta(½, ½), leaves after so many cases. Its ends reach
 * 0 and 1 where no case, or every case, is for it, and the share is never outside (Brown, Cai, DasGupta 2001, section 4.1.2).
 */
export const estimateOfShare = (share: number, cases: number): SourceEstimate => {
  const mean = Math.min(1, Math.max(0, share))
  const [a, b] = [mean * cases + 0.5, (1 - mean) * cases + 0.5]
  const tail = (1 - intervalLevel) / 2
  return {
    mean,
    low: mean === 0 ? 0 : Math.min(mean, betaQuantile(tail, a, b)),
    high: mean === 1 ? 1 : Math.max(mean, betaQuantile(1 - tail, a, b)),
  }
}
