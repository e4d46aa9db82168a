/** Golden cases: every row of the table of DESIGN, section 3, both ways round. */
import { test } from 'tap'
import type { Verdict } from '../../src/core/comparison/compare.js'
import { rulebook } from '../../src/core/comparison/rulebook.js'
import { inverted } from '../../src/core/comparison/terms.js'
import { bounds, intervals } from './bounds.js'
import { type Case, compare, shown } from './case.js'
import { differences, precedence } from './differences.js'
import { events } from './events.js'
import { converted, figures } from './figures.js'
import { linked } from './linked.js'
import { modality } from './modality.js'
import { adjacentDays, missingEnds, onceEvents, overlaps, periods, uncertainDates } from './periods.js'
import { withNumber, withoutNumber } from './polarity.js'
import { additive, eventsInside, notAdditive } from './scope.js'
import { noRule, nothingInCommon, unknowns } from './unknowns.js'

const tables: Readonly<Record<string, readonly Case[]>> = {
  'definite differences': differences,
  'a definite difference before an unknown': precedence,
  periods,
  'events that happen once': onceEvents,
  'adjacent days': adjacentDays,
  'overlapping periods and crossed scopes': overlaps,
  'missing ends': missingEnds,
  'uncertain dates': uncertainDates,
  'unknown dimensions': unknowns,
  'nothing in common': nothingInCommon,
  'no rule': noRule,
  'linked units and measures': linked,
  modality,
  'polarity without a number': withoutNumber,
  'polarity with a number': withNumber,
  'parts and wholes': additive,
  'parts that do not add up': notAdditive,
  'events inside of one another': eventsInside,
  bounds,
  intervals,
  figures,
  'figures converted': converted,
  events,
}

const outcomes = ({ dimensions }: Verdict) => dimensions.map(({ outcome }) => outcome)

for (const [title, cases] of Object.entries(tables))
  test(title, (t) => {
    for (const [left, right, verdict, why] of cases) {
      const [there, back] = [compare(left, right), compare(right, left)]
      t.equal(shown(there), verdict, why)
      t.equal(shown(back), verdict, `${why} (swapped)`)
      t.strictSame(outcomes(back), outcomes(there).map(inverted), 'swapping swaps only narrower and broader')
    }
    t.end()
  })

test('no row of the rulebook is dead', (t) => {
  const deciding = new Set(
    Object.values(tables)
      .flat()
      .map(([left, right]) => compare(left, right).rule),
  )
  for (const row of rulebook) t.ok(deciding.has(row), `${row.relation} ${row.label} ${row.code}`)
  t.end()
})
