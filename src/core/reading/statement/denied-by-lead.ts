/** "It is not true that …", "there is no evidence that …": what follows is denied. */
import type { Span } from '../../language/span.js'

const lead =
  /\b(?:it(?:['’]s| is| was) (?:simply |just |also )?(?:not true|untrue|false|a lie|a myth|wrong|fake)|there(?:['’]s| is| was) no (?:truth|evidence|proof|indication|sign)|it is a (?:lie|myth)|(?:the )?claims?(?: that)? (?:is|are|was|were) (?:false|untrue|fake))\b[^.;:]{0,30}?\bthat\b/iu

/** The stretch before a figure, or at the beginning of a sentence, that denies the rest; null where nothing does. */
export const denyingLead = (text: string, { start, end }: Span): Span | null => {
  const found = lead.exec(text.slice(start, Math.min(end, start + 300)))
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : null
}
