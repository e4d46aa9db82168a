/** Figures in a text: digits with separators, a multiplier and a sign or word of share. */
import type { Span } from '../language/span.js'
import { functionWords } from './en/function-words.js'

export interface Figure extends Span {
  readonly value: number
  /** As it stands: "1.2m", "30 percent". */
  readonly words: string
  /** The word right after it, in lower case; "share" for per cent; null where none is. */
  readonly unit: string | null
}

const multipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  trillion: 1e12,
}

const figure =
  /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,15}(?:\.\d{1,10})?)(?![.,]?\d)(?:[ -]?(?<times>thousand|million|billion|trillion|mln|mn|bn|[kmb])(?![\p{L}\p{N}]))?(?:(?<share> ?%| ?per ?cent\b)| (?<unit>\p{L}{2,30})| ?(?![\p{L}\p{N}]))/giu

/** The figures of a text in their order. A share is a number from 0 to 1. */
export const figuresIn = (text: string): Figure[] =>
  [...text.matchAll(figure)].map(({ 0: words, index, groups = {} }) => {
    const { number = '', times = '', share, unit = '' } = groups
    const value = Number(number.replaceAll(',', '')) * (multipliers[times.toLowerCase()] ?? 1)
    const word = unit.toLowerCase()
    return {
      start: index,
      end: index + words.length,
      value: Number((share === undefined ? value : value / 100).toPrecision(12)),
      words: words.trim(),
      unit: share === undefined ? (word === '' || functionWords.has(word) ? null : word) : 'share',
    }
  })
