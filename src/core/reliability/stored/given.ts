/** Answers that are given to a question, and how many independent others give the same one. */
import type { Said } from './said.js'

/** One answer that is given, and by whom; `house` tells who is not independent of whom. */
export interface Given extends Pick<Said, 'source' | 'value' | 'claimId' | 'at'> {
  readonly house: string
}

/** How many houses beside its own say the same, and how many say otherwise. */
export const counted = (all: readonly Given[], one: Given): Pick<Said, 'agreeing' | 'conflicting'> => {
  const others = all.filter(({ house }) => house !== one.house)
  const agreeing = new Set(others.filter(({ value }) => value === one.value).map(({ house }) => house))
  const conflicting = new Set(others.filter(({ value }) => value !== one.value).map(({ house }) => house))
  return { agreeing: agreeing.size, conflicting: conflicting.size }
}
