/** A cheap look at the raw words of a sentence: whether tagging it for attributions can be worth it. */
import { hearsayAdverbs } from '../en/attribution-words.js'

/** Whether a text may hold a cue. A first answer: any word longer than two letters may be one, so only sentences without words hold none. */
export const mayHoldCue = (text: string): boolean => /[a-z]{3}/i.test(text) || hearsayAdverbs.has(text)
