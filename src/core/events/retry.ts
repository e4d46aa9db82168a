/** Table: when a delivery that failed is tried again; about a day in all, each wait up to a fifth shorter or longer so that many do not meet. */

/** Seconds before the second attempt, the third, and so on. */
export const waits = [5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 28_800] as const

/** A webhook to which nothing could be delivered for so many milliseconds is paused. */
export const longestFailing = 5 * 86_400_000

/** Milliseconds until the next attempt, after so many; null where it is given up. `random` is from 0 to 1. */
export const waitAfter = (attempts: number, random: number): number | null => {
  const wait = waits[attempts - 1]
  return wait === undefined ? null : Math.round(wait * 1_000 * (0.8 + 0.4 * random))
}

/** What an answer means: delivered, the receiver is gone for good, or to be tried again. Redirects are not followed. */
export const meaningOf = (status: number | null): 'delivered' | 'gone' | 'failed' =>
  status === 410 ? 'gone' : status !== null && status >= 200 && status < 300 ? 'delivered' : 'failed'
