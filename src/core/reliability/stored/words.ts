/** Figures of a record in words. */
import type { Estimate, Evidence } from './evidence.js'

/** "1 claim", "3 claims". */
export const countOf = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** A share in per cent, without decimals. All and nothing are said only where they are exactly so. */
export const percent = (share: number): string => {
  const rounded = Math.round(share * 100)
  if (rounded >= 100 && share < 1) return 'over 99 %'
  return rounded <= 0 && share > 0 ? 'under 1 %' : `${rounded} %`
}

/** A share that is expected: never all and never nothing, however near it comes. */
const expected = (share: number): string => percent(Math.max(Number.MIN_VALUE, Math.min(share, 1 - Number.EPSILON)))

/** An estimate with what it rests on. */
export const estimateSays = (
  { mean, low, high, level }: Estimate,
  { effective, corroborated, contradicted, unresolved }: Evidence,
  method: string,
  topic: string | null,
): string =>
  `${method} expects ${expected(mean)} of its claims${topic === null ? '' : ` on ${topic}`} to be right, with ${percent(level)} probability between ${expected(low)} and ${expected(high)}: ` +
  `${corroborated} corroborated, ${contradicted} contradicted, ${unresolved} unresolved, counted as ${effective.toFixed(1)} known claims.`
