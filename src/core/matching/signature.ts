/** Signatures of posts: "… — Ada Lane (@ada_l) May 2, 2019". Who posted it and when is kept apart from what it says. */
import { type Time, timesIn } from './times.js'

export interface Signed {
  /** What is said, without the signatures. */
  readonly said: string
  /** Who said it, by the names in the signatures. */
  readonly sayers: readonly string[]
  /** When. */
  readonly posted: readonly Time[]
}

const signature = /\s[—–-]{1,3}\s(?<name>[^—–\n(]{0,80})\(@\w{1,30}\)(?<date>\s+\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})?/gu

/** Takes the signatures out of a text. */
export const signedText = (text: string): Signed => {
  const found = [...text.matchAll(signature)].map(({ groups = {} }) => groups)
  return {
    said: text.replace(signature, ' '),
    sayers: found.map(({ name = '' }) => name.trim()),
    posted: timesIn(found.map(({ date = '' }) => date).join(' ; ')),
  }
}
