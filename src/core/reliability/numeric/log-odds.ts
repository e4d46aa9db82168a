/** Shares as log-odds, and back. */

/** The log-odds of a share between 0 and 1, both excluded. */
export const logit = (share: number): number => Math.log(share / (1 - share))

/** The share that these log-odds stand for. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))
