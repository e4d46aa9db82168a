/** The parts of a page: which sentences are headline, caption, body, or no report at all. */

import { splitParagraphs, splitSentences } from '../language/sentences.js'
import type { Span } from '../language/span.js'
import { within } from '../language/span.js'
import { plain } from '../values/wording.js'
import { furnitureRows, selfVerbs } from './en/furniture.js'
import { mayHoldFigure } from './quantities/may-hold.js'

export type Part = 'headline' | 'body' | 'caption'

export interface PageSentence extends Span {
  readonly part: Part
  /** Holds a digit or a word for a number. */
  readonly holdsFigure: boolean
  /** Holds a figure and belongs to the page, not to the report: no claim is read from it. Without a figure none could be. */
  readonly isFurniture: boolean
}

/** A credit at the end of a picture's line: "(Ada Frey / The Daily)", "(via Getty Images)". */
const credit = /\((?:photo|picture|image|credit|via|[^()]{2,60}(?:\/|via)\s?[^()]{2,60})[^()]{0,80}\)\s*$/iu

const isCaption = (paragraph: string): boolean => paragraph.length < 600 && credit.test(paragraph.slice(-200))

/** An entry of a list of references: "Sweeney, J. (1999). Lest we forget …", "Reuters. (2022). …". */
const reference = /^[-–•*\d.\s]{0,6}\p{Lu}[^()\n]{1,120}\(\d{4}[a-z]?\)\.\s/u
const isReference = (paragraph: string): boolean => paragraph.length < 400 && reference.test(paragraph)

/** The publisher on itself, in a paragraph of its own near the end of the page. */
const isAboutSelf = (paragraph: string, names: readonly string[]): boolean => {
  const text = paragraph.replace(/^The\s+/u, '')
  return names.some((name) => {
    const bare = name.replace(/^The\s+/u, '')
    return text.startsWith(`${bare} `) && selfVerbs.test(text.slice(bare.length + 1))
  })
}

interface Paragraph extends Span {
  readonly isHeadline: boolean
  readonly isCaption: boolean
  readonly isFurniture: boolean
}

/** What a paragraph is by its first 5,000 characters; asked once, however many sentences it has. */
const paragraphOf = (text: string, span: Span, headline: string | null, names: readonly string[]): Paragraph => {
  const words = text.slice(span.start, Math.min(span.end, span.start + 5_000))
  return {
    ...span,
    isHeadline: headline !== null && plain(words) === headline,
    isCaption: isCaption(words),
    isFurniture: isReference(words) || isAboutSelf(words, names),
  }
}

/** The sentences of a page in their order. `names` are the publisher's own. */
export const pageOf = (text: string, title: string | null, names: readonly string[]): PageSentence[] => {
  const headline = title === null ? null : plain(title)
  const paragraphs = splitParagraphs(text).map((span) => paragraphOf(text, span, headline, names))
  let at = 0
  return splitSentences(text).map((sentence): PageSentence => {
    while (at < paragraphs.length - 1 && !within(sentence, paragraphs[at] ?? sentence)) at += 1
    const paragraph = paragraphs[at]
    const words = text.slice(sentence.start, sentence.end)
    const isHeadline = headline !== null && (paragraph?.isHeadline || plain(words) === headline)
    const holdsFigure = mayHoldFigure(words)
    return {
      start: sentence.start,
      end: sentence.end,
      part: isHeadline ? 'headline' : paragraph?.isCaption ? 'caption' : 'body',
      holdsFigure,
      isFurniture: holdsFigure && (paragraph?.isFurniture || furnitureRows.some(({ pattern }) => pattern.test(words))),
    }
  })
}
