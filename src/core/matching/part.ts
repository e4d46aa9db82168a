/** A part of a match: one respect in which a stored claim is near a query. */

export interface Part {
  /** 0 to 1; null where the query tells nothing in this respect. */
  readonly score: number | null
  readonly says: string
}

export const partNames = ['lexical', 'quantity', 'period', 'entity'] as const
export type PartName = (typeof partNames)[number]

/** A score for an answer: three decimals. */
export const rounded = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 1_000) / 1_000

/** Words in quotes for a sentence, as they are spelled, at most six: “flood”, “sirens” and 3 more. */
export const listed = (stems: readonly string[], spelled: ReadonlyMap<string, string>): string => {
  const words = stems.map((stem) => spelled.get(stem) ?? stem)
  const most = 6
  const shown = words.slice(0, most).map((word) => `“${word}”`)
  return words.length > most ? `${shown.join(', ')} and ${words.length - most} more` : shown.join(', ')
}
