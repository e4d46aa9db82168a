/** Expressions of time of whole articles: lines {id, dct, text}, as TimeBank comes. */
import { z } from 'zod'
import { tagText } from '../../../src/core/language/tagger.js'
import type { FoundTime } from '../../../src/core/reading/time.js'
import { findTimes } from '../../../src/core/reading/times/find-times.js'
import { linesOf } from '../lines.js'
import type { Task } from '../task.js'

const article = z.object({ id: z.union([z.string(), z.number()]), dct: z.string().nullish(), text: z.string() })

const timesOf = (text: string, documentDay: string | null): FoundTime[] => {
  const found: FoundTime[] = []
  for (const sentence of tagText(text)) found.push(...findTimes(text, sentence, { documentDay, before: found }))
  return found
}

export const times: Task = {
  name: 'times',
  input: 'JSON lines {id, dct, text}',
  *predict(file) {
    for (const line of linesOf(file)) {
      const { id, dct, text } = article.parse(line)
      const timex = timesOf(text, dct?.slice(0, 10) ?? null).map(({ start, end, type, value }) => ({ start, end, type, value }))
      yield { id, timex }
    }
  },
}
