/** A cheap look at the raw text: whether a sentence can hold a figure at all, so that only such sentences are tagged. */
import { fractionSigns, openNumbers, openScales, partWords, scaleWords, smallNumbers } from '../en/number-words.js'

const words = [
  ...smallNumbers.keys(),
  ...scaleWords.keys(),
  ...partWords.keys(),
  ...openScales.keys(),
  ...openNumbers.keys(),
  'most',
  'majority',
]
const figure = new RegExp(`\\p{N}|[${[...fractionSigns.keys()].join('')}]|\\b(?:${words.join('|')})\\b`, 'iu')

/** Whether a text holds a digit or a word for a number; a text without holds no quantity. */
export const mayHoldFigure = (text: string): boolean => /\d/.test(text) || figure.test(text)
