/** Where words stand in quotation marks. One pass over the marks of a text; a quotation never leaves its paragraph. */
import { splitParagraphs } from '../../language/sentences.js'
import type { Span } from '../../language/span.js'

/** A quotation with its marks. `open` where its paragraph ends before the mark that closes it: the next one may go on. */
export interface Quotation extends Span {
  readonly open: boolean
  /** Number of its paragraph in the text. */
  readonly paragraph: number
}

const marks = /[“”„«»"‘’]|''|``|'/g
const letterOrDigit = /[\p{L}\p{N}]/u
const blankOrOpening = /[\s([—–-]/u

type Side = 'opens' | 'closes' | 'neither'

/** By what stands around a mark that looks alike on both sides. */
const sideOf = (before: string, after: string): Side => {
  const free = before === '' || blankOrOpening.test(before)
  if (free && after !== '' && !/\s/u.test(after)) return 'opens'
  return 'closes'
}

interface Mark {
  readonly family: 'double' | 'single'
  readonly side: Side
}

const readMark = (mark: string, before: string, after: string): Mark => {
  if ('“„«``'.includes(mark)) return { family: 'double', side: 'opens' }
  if ('”»'.includes(mark)) return { family: 'double', side: 'closes' }
  if (mark === '"' || mark === "''") return { family: 'double', side: sideOf(before, after) }
  if (mark === '‘') return { family: 'single', side: 'opens' }
  if (letterOrDigit.test(after)) return { family: 'single', side: mark === "'" && sideOf(before, after) === 'opens' ? 'opens' : 'neither' }
  return { family: 'single', side: /[\s(]/u.test(before) || before === '' ? 'neither' : 'closes' }
}

/** The outermost quotations of a stretch. What single marks seem to open counts only where they close it. */
const quotationsIn = (text: string, { start, end }: Span, paragraph: number): Quotation[] => {
  const found: Quotation[] = []
  let open: { at: number; family: Mark['family'] } | null = null
  marks.lastIndex = start
  for (let match = marks.exec(text); match !== null && match.index < end; match = marks.exec(text)) {
    const [at, after] = [match.index, match.index + match[0].length]
    const { family, side } = readMark(match[0], at > start ? (text[at - 1] ?? '') : '', after < end ? (text[after] ?? '') : '')
    if (side === 'opens' && (open === null || (open.family === 'single' && family === 'double'))) open = { at, family }
    else if (side === 'closes' && open?.family === family) {
      found.push({ start: open.at, end: after, open: false, paragraph })
      open = null
    }
  }
  if (open?.family === 'double') found.push({ start: open.at, end, open: true, paragraph })
  return found
}

/** All quotations of a text in their order, marks included. */
export const quotationsOf = (text: string): Quotation[] =>
  splitParagraphs(text).flatMap((paragraph, number) => quotationsIn(text, paragraph, number))
