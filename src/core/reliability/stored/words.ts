/** Figures of a record in words. */
import type { Estimate, Evidence } from './evidence.js'

/** "1 claim", "3 claims". */
export const countOf = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** A share in per cent, without decimals. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** An estimate with what it rests on. */
export const estimateSays = (
  { mean, low, high, level }: Estimate,
  { effective, corroborated, contradicted, unresolved }: Evidence,
  method: string,
  topic: string | null,
): string =>
  `${method} expects ${percent(mean)} of its claims${topic === null ? '' : ` on ${topic}`} to be right, with ${percent(level)} probability between ${percent(low)} and ${percent(high)}: ` +
  `${corroborated} corroborated, ${contradicted} contradicted, ${unresolved} unresolved, counted as ${effective.toFixed(1)} known claims.`
