/** GET /v1/rules prints everything that answers rest on, each with its sentence. */
import { test } from 'tap'
import { rulesRelease } from '../../../src/core/assessment/release.js'
import { allRules } from '../../../src/core/assessment/rules.js'

const rules = allRules()

/** The codes of DESIGN, section 3. */
const codes = [
  ...['different_measure', 'different_unit', 'different_accumulation', 'different_category', 'different_place'],
  ...['other_period', 'different_date', 'adjacent_days', 'crossed_scope', 'overlapping_period', 'nothing_in_common'],
  ...['unknown_measure', 'unknown_unit', 'unknown_accumulation', 'unknown_category', 'unknown_place', 'unknown_period', 'unknown_value'],
  ...['linked', 'different_modality', 'denied', 'not_denied', 'part_exceeds_whole', 'coarse_rounding', 'part_of_whole', 'within_period'],
  ...['same_bound', 'within_bound', 'beyond_bound', 'within_interval', 'within_rounding', 'values_apart'],
  ...['opposite_event', 'same_event', 'no_rule'],
]

/** The flags of DESIGN, section 3, that need no text of a document. */
const flags = [
  ...['single_lineage', 'unnamed_origin', 'unknown_origin', 'state_affiliated_only', 'self_serving_only', 'contested', 'against_interest'],
  ...['adversaries_agree', 'unread_hop', 'inferred_hop', 'headline_differs', 'caption_differs', 'circular', 'hollow_corroboration'],
  ...['unit_drift', 'scope_drift', 'hedge_dropped', 'anachronism', 'unverifiable_after', 'arithmetic_mismatch'],
]

test('every code and flag of DESIGN, and no other', (t) => {
  t.strictSame([...new Set(rules.comparison.rows.map(({ code }) => code))].sort(), [...codes].sort())
  const printed = rules.flags.map(({ name }) => name)
  for (const flag of flags) t.ok(printed.includes(flag), flag)
  t.end()
})

test('rows stand in the order in which they decide', (t) => {
  t.strictSame(
    rules.comparison.rows.map(({ order }) => order),
    rules.comparison.rows.map((_, index) => index + 1),
  )
  t.equal(rules.comparison.rows.at(-1)?.code, 'no_rule', 'what fits none comes last')
  const place = (code: string) => rules.comparison.rows.findIndex((row) => row.code === code)
  const order = [
    'different_measure',
    'other_period',
    'crossed_scope',
    'nothing_in_common',
    'unknown_measure',
    'linked',
    'different_modality',
  ]
  const rest = ['denied', 'within_period', 'part_of_whole', 'same_bound', 'values_apart', 'same_event']
  const places = [...order, ...rest].map(place)
  t.strictSame(
    places,
    [...places].sort((a, b) => a - b),
    'the order of the table of DESIGN',
  )
  t.end()
})

test('everything has a name, a version and a sentence', (t) => {
  t.equal(rules.release, rulesRelease)
  t.match(rules.comparison.name, /^compare@\d+$/u)
  const sentences = [
    ...rules.comparison.rows,
    ...rules.dimensions,
    ...rules.outcomes,
    ...rules.independence,
    ...rules.valueSets,
    ...rules.flags,
    ...rules.grade,
    ...rules.sourceKinds,
    ...rules.stateMediaMatrix,
  ]
  for (const { says } of sentences) t.match(says, /^[A-Z"].*\.$/su)
  for (const { words, source } of rules.vagueWords) t.ok(words.length > 0 && source.length > 0)
  t.end()
})

test('it is JSON', (t) => {
  t.strictSame(JSON.parse(JSON.stringify(rules)), rules)
  t.end()
})
