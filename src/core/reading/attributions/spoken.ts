/** Quotations and the attributions they belong to, across the ends of sentences and paragraphs. */
import type { Span } from '../../language/span.js'
import type { Draft } from './draft.js'
import type { Line } from './line.js'
import type { Quotation } from './quotations.js'
import { attributionRules } from './rules.js'

/** A quotation that stands alone is taken for speech from this many words on; below it may be a title or a word held at arm's length. */
const fewestWords = 4

/** The quotation around a place, by halves. */
const quotationOver = (quotations: readonly Quotation[], place: number): Quotation | null => {
  let [low, high] = [0, quotations.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const quotation = quotations[middle]
    if (!quotation) return null
    if (quotation.end <= place) low = middle + 1
    else if (quotation.start > place) high = middle - 1
    else return quotation
  }
  return null
}

/** A content that reaches the edge of its sentence within a quotation goes on to the quotation's end. */
const widened = (quotations: readonly Quotation[], { start, end }: Span, cue: Span | undefined): Span => {
  const [first, last] = [quotationOver(quotations, start), quotationOver(quotations, end - 1)]
  const holdsCue = (quotation: Quotation) => cue !== undefined && cue.start >= quotation.start && cue.end <= quotation.end
  return { start: first && !holdsCue(first) ? first.start : start, end: last && !holdsCue(last) ? last.end : end }
}

const isBlank = (text: string): boolean => /^[^\S\n]*$/.test(text)

/** The quotation that a cue without content in its own sentence closes: “Is it safe?” Holm asked. */
const before = (text: string, quotations: readonly Quotation[], { start }: Line): Quotation | null => {
  let at = start - 1
  while (at >= 0 && start - at < 4 && /[^\S\n]/.test(text[at] ?? '')) at -= 1
  const quotation = at >= 0 ? quotationOver(quotations, at) : null
  return quotation && quotation.end === at + 1 && isBlank(text.slice(quotation.end, start)) ? quotation : null
}

/** The quotation that a sentence that ends with a colon opens. */
const behind = (text: string, quotations: readonly Quotation[], { end }: Line): Quotation | null => {
  if (text[end - 1] !== ':') return null
  let at = end
  while (at < text.length && at - end < 6 && /\s/.test(text[at] ?? '')) at += 1
  const quotation = quotationOver(quotations, at)
  return quotation?.start === at ? quotation : null
}

/** The number of the sentence around a place, or -1. */
const lineNumber = (lines: readonly Line[], place: number): number => {
  let [low, high] = [0, lines.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const line = lines[middle]
    if (!line) return -1
    if (line.end <= place) low = middle + 1
    else if (line.start > place) high = middle - 1
    else return middle
  }
  return -1
}

const touches = (spans: readonly Span[], { start, end }: Span): boolean => spans.some((span) => span.start < end && start < span.end)

const wordsIn = (text: string, { start, end }: Span): number => text.slice(start, Math.min(end, start + 200)).split(/\s+/).length

/** Contents grown over whole quotations; quotations without a cue given to the attribution before them, or left with no source. */
export const withQuotations = (
  text: string,
  lines: readonly Line[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Draft[] => {
  const grown = drafts.flatMap((draft) => {
    const [cue] = draft.cue
    const line = cue ? lines[lineNumber(lines, cue.start)] : undefined
    const alone = draft.content.length === 0 && line ? (before(text, quotations, line) ?? behind(text, quotations, line)) : null
    const content = alone ? [alone] : draft.content.map((span) => widened(quotations, span, cue))
    return content.length === 0 ? [] : [{ ...draft, content: content.map(({ start, end }) => ({ start, end })) }]
  })
  return placed(text, lines, quotations, grown)
}

/** The last attribution whose cue begins before a place; drafts are in the order of their cues. */
const lastBefore = (drafts: readonly Draft[], place: number): number => {
  let [low, high] = [0, drafts.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if ((drafts[middle]?.cue[0]?.start ?? 0) < place) low = middle + 1
    else high = middle - 1
  }
  return high
}

const begin = ({ cue, content }: Draft): number => (cue[0] ?? content[0])?.start ?? 0

/** Stretches in their order, those that touch made one. */
const union = (spans: readonly Span[]): Span[] => {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

interface Speech {
  /** The number of the draft that the quotation belongs to. */
  readonly owner: number
  readonly quotation: Quotation
}

/** Rules whose content is what somebody says, so that a quotation can go on from it. */
const speaking: ReadonlySet<string> = new Set([
  'clause',
  'quoted',
  'postponed',
  'inserted',
  'inverted',
  'according_to',
] satisfies (keyof typeof attributionRules)[])

/** Whose words a quotation without a cue is: of the speech before it, or of who is told to speak in the sentence before; -1 where unknown. */
const ownerOf = (lines: readonly Line[], drafts: readonly Draft[], quotation: Quotation, previous: Speech | null): number => {
  const line = lines[lineNumber(lines, quotation.start) - 1]
  const near = previous !== null && quotation.paragraph - previous.quotation.paragraph <= 1 ? previous : null
  if (!line) return near?.owner ?? -1
  if (near && near.quotation.start < line.end && near.quotation.end > line.start) return near.owner
  const last = lastBefore(drafts, quotation.start)
  for (let at = lastBefore(drafts, line.start) + 1; at <= last; at += 1) {
    const draft = drafts[at]
    if (draft && speaking.has(draft.rule) && draft.source.length > 0 && draft.content.length > 0) return at
  }
  return near?.owner ?? -1
}

/** Quotations that no content holds yet, each with the draft that it goes on from. Those that stand inside of a sentence are left. */
const placed = (text: string, lines: readonly Line[], quotations: readonly Quotation[], drafts: readonly Draft[]): Draft[] => {
  const added = drafts.map((): Span[] => [])
  const alone: Draft[] = []
  const covered = union(drafts.flatMap(({ content }) => content))
  let at = 0
  let previous: Speech | null = null
  for (const quotation of quotations) {
    while ((covered[at]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) at += 1
    if (touches(covered.slice(at, at + 1), quotation)) {
      const nearest = lastBefore(drafts, quotation.start)
      const owner = [nearest - 1, nearest, nearest + 1, nearest + 2].find((number) => touches(drafts[number]?.content ?? [], quotation))
      if (owner !== undefined) previous = { owner, quotation }
      continue
    }
    if (lines[lineNumber(lines, quotation.start)]?.start !== quotation.start || wordsIn(text, quotation) < fewestWords) continue
    const owner = ownerOf(lines, drafts, quotation, previous)
    if (owner < 0) alone.push(standing(quotation))
    else {
      added[owner]?.push({ start: quotation.start, end: quotation.end })
      previous = { owner, quotation }
    }
  }
  const whole = drafts.map((draft, number) => ({
    ...draft,
    content: [...draft.content, ...(added[number] ?? [])].sort((one, other) => one.start - other.start),
  }))
  return [...whole, ...alone].sort((one, other) => begin(one) - begin(other))
}

/** A quotation without a cue: a third of such are speech that somebody marked so. */
const standing = ({ start, end }: Quotation): Draft => ({
  source: [],
  cue: [],
  content: [{ start, end }],
  verb: 'say',
  form: 'quotation',
  stance: 'asserts',
  confidence: 0.3,
  rule: attributionRules.quotation.name,
  head: null,
})
