/** How sure a ruling is: the weakest input that it hangs on. */
import { hasUncertainDate } from '../values/period.js'
import { type DimensionName, dimensionNames } from './dimension.js'
import { definiteRows, type Rule } from './rulebook.js'
import type { Side } from './side.js'

export type Certainty = 'stated' | 'implied' | 'uncertain'

const weakest = (sides: readonly Side[], hangsOn: readonly DimensionName[]): Certainty => {
  const isUncertain = hangsOn.includes('period') && sides.some(({ period }) => period !== null && hasUncertainDate(period))
  if (isUncertain) return 'uncertain'
  return sides.some(({ inferred }) => inferred.some((name) => hangsOn.includes(name))) ? 'implied' : 'stated'
}

const firmness: readonly Certainty[] = ['stated', 'implied', 'uncertain']

/** The certainty with which a row decides. Of definite differences the firmest is enough: it alone would decide. */
export const certaintyOf = (rule: Rule, sides: readonly Side[], decisive: readonly DimensionName[]): Certainty => {
  if (rule.hangsOn === 'all') return weakest(sides, dimensionNames)
  if (!definiteRows.includes(rule)) return weakest(sides, decisive)
  const each = decisive.map((name) => weakest(sides, [name]))
  return firmness.find((certainty) => each.includes(certainty)) ?? 'uncertain'
}
