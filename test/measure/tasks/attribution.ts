/** Who said what in news articles: lines `{ id, text }`, as PolNeAR has them. */
import { z } from 'zod'
import type { Span } from '../../../src/core/language/span.js'
import { tagText } from '../../../src/core/language/tagger.js'
import { findAttributions } from '../../../src/core/reading/attributions/find-attributions.js'
import { linesOf } from '../lines.js'
import type { Task } from '../task.js'

const article = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

/** What is asserted: under this a cue is rather kept as a hint. */
const asserted = 0.66

const pairs = (spans: readonly Span[]) => spans.map(({ start, end }) => [start, end])

export const attribution: Task = {
  name: 'attribution',
  input: 'JSON lines { id, text }, gzipped or not',
  *predict(file) {
    for (const line of linesOf(file)) {
      const { id, text } = article.parse(line)
      const attributions = findAttributions(text, tagText(text))
        .filter(({ confidence }) => confidence >= asserted)
        .map(({ source, cue, content, confidence }) => ({
          source: pairs(source),
          cue: pairs(cue),
          content: pairs(content),
          confidence,
        }))
      yield { id, attributions }
    }
  },
}
