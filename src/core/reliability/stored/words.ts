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

/** What the claims of an estimate are: its own word, what it relays, or both. */
export type Sort = 'own' | 'relayed' | 'both'

const subject: Readonly<Record<Sort, (share: string, where: string) => string>> = {
  own: (share, where) => `expects ${share} of its claims${where} to be right`,
  relayed: (share, where) => `expects that it passes on ${share} of what it relays${where} faithfully`,
  both: (share, where) => `expects ${share} of its claims${where}, its own and those that it relays, to be right or faithfully passed on`,
}

const caution: Readonly<Record<Sort, string>> = {
  own: '',
  relayed: ' Whether what it relays is right is another question.',
  both: ' Whether what it relays is right is another question.',
}

/** An estimate with what it rests on. */
export const estimateSays = (
  { mean, low, high, level }: Estimate,
  { effective, corroborated, contradicted, unresolved }: Evidence,
  { method, topic, sort }: { readonly method: string; readonly topic: string | null; readonly sort: Sort },
): string =>
  `${method} ${subject[sort](expected(mean), topic === null ? '' : ` on ${topic}`)}, with ${percent(level)} probability between ${expected(low)} and ${expected(high)}: ` +
  `${corroborated} corroborated, ${contradicted} contradicted, ${unresolved} unresolved, counted as ${effective.toFixed(1)} known claims.${caution[sort]}`
