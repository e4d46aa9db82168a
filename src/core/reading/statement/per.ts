/** "Every month": the duration of a rate from an expression of time near the figure. */
import type { Span } from '../../language/span.js'
import { spanOf } from '../../values/duration.js'
import type { FoundTime } from '../time.js'

/** Within so many code units of the figure. */
const near = 120

/** ISO 8601 duration of the nearest repeated time ("every month" is P1M); null where there is none. */
export const perOf = (times: readonly FoundTime[], { start, end }: Span): string | null => {
  const sets = times.filter(({ type, value }) => type === 'SET' && spanOf(value) !== null)
  const distance = (time: Span) => Math.max(time.start - end, start - time.end)
  const [nearest] = sets.sort((a, b) => distance(a) - distance(b))
  return nearest && distance(nearest) < near ? nearest.value : null
}
