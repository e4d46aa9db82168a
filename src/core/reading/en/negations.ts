/** Table: words that deny the predicate they stand with. */
export const negations: ReadonlySet<string> = new Set(["n't", 'n’t', 'not', 'never', 'no', 'neither', 'nor', 'nobody', 'none', 'cannot'])
