/** Arbitrary statements, chains and sources for the property tests: few words, so that pairs often meet. */
import fc from 'fast-check'
import { completeAssertion, type NewAssertion } from '../../src/core/claims/assertion.js'
import { completeStatement, type Statement } from '../../src/core/claims/statement.js'
import { completeConcept } from '../../src/core/concepts/schema.js'
import { vocabularyOf } from '../../src/core/concepts/vocabulary.js'
import type { Archive, Testimony } from '../../src/core/lineage/evidence.js'
import { completeSource } from '../../src/core/sources/schema.js'

const concept = (key: string, kind: 'measure' | 'place' | 'category' | 'unit', more: object = {}) =>
  completeConcept({ key, label: key, kind, ...more })

/** A small world: a partition of measures, places in places, linked units. */
export const vocabulary = vocabularyOf([
  concept('cases', 'measure', { partition: true, unit: 'case' }),
  concept('awol', 'measure', { broader: ['cases'] }),
  concept('desertion', 'measure', { broader: ['cases'] }),
  concept('absent', 'measure', { related: ['awol'] }),
  concept('signed', 'measure', { once: true }),
  concept('land', 'place', { partition: true }),
  concept('north', 'place', { broader: ['land'] }),
  concept('south', 'place', { broader: ['land'] }),
  concept('soldiers', 'category'),
  concept('sergeants', 'category', { broader: ['soldiers'] }),
  concept('case', 'unit', { related: ['person'] }),
  concept('person', 'unit'),
])

const periods = [
  '2025',
  '2025-10',
  '2025-10?',
  '2025-11',
  '2024/2025',
  '2025-01/2025-10',
  '../2025-10',
  '2025-03/..',
  '2025-10-21',
  '2025-22',
  '2025-10/2025-12',
]
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 })

const figure = fc.oneof(
  fc.integer({ min: 0, max: 50 }),
  fc.constantFrom(100, 1_500, 20_000, 21_600, 21_602, 35_000),
  fc.double({ min: 0, max: 100, noNaN: true }),
)

const quantity = fc.oneof(
  fc.record({
    value: figure,
    modifier: fc.constantFrom('exact', 'about', 'almost', 'at_least', 'more_than', 'at_most', 'up_to', 'less_than'),
    unit: fc.constantFrom('case', 'person', 'metre', 'foot', 'share', 'EUR'),
  }),
  fc.tuple(figure, figure).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b), modifier: 'between' as const, unit: 'case' })),
)

const scope = {
  measure: fc.constantFrom('cases', 'awol', 'desertion', 'absent', 'signed', 'some other thing', 'cases rising', 'cases falling'),
  category: fc.subarray(['soldiers', 'sergeants', 'volunteers']),
  place: orNull(fc.constantFrom('land', 'north', 'south', 'France', 'nowhere')),
  period: orNull(fc.constantFrom(...periods)),
  polarity: fc.constantFrom('affirmed', 'denied'),
  modality: fc.constantFrom('actual', 'estimated', 'possible', 'forecast'),
}

/** Any statement that passes the checks: of a number, an event or a proposition. */
export const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc
    .record({ ...scope, accumulation: orNull(fc.constantFrom('flow', 'stock', 'rate', 'share', 'change')), quantity })
    .map(({ quantity: q, ...rest }) =>
      completeStatement({ type: 'quantity', ...rest, quantity: { ...q, per: rest.accumulation === 'rate' ? 'P1M' : null } }),
    ),
  fc.record(scope).map((rest) => completeStatement({ type: 'event', ...rest })),
  fc.record(scope).map((rest) => completeStatement({ type: 'proposition', ...rest })),
)

/** Two statements that are often alike in most respects, so that the later rows of the rulebook are met too. */
export const pair: fc.Arbitrary<readonly [Statement, Statement]> = fc
  .tuple(
    statement,
    statement,
    fc.subarray(['measure', 'category', 'place', 'period', 'accumulation', 'quantity', 'polarity', 'modality'] as const, { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([a, b, fields, isAlike]) => {
    if (!isAlike || a.type !== b.type || a.accumulation !== b.accumulation) return [a, b]
    return [a, { ...a, ...Object.fromEntries(fields.map((field) => [field, b[field]])) }]
  })

const ids = ['a', 'b', 'c', 'd', 'e']
/** A well-formed id of a kind. */
export const idOf = (prefix: string, name: string): string => `${prefix}_${name.padStart(32, '0').replace(/[^0-9a-f]/gu, '0')}`

const parents: Readonly<Record<string, string>> = { b: 'a' }
const sides: Readonly<Record<string, string>> = { d: 'source c', e: 'source c' }

/** Five sources: b belongs to a; d and e are organs of the registered source c. */
export const archive: Archive = {
  book: new Map(
    ids.map((name) => {
      const parent = parents[name]
      const party = sides[name]
      const body = completeSource({
        name: `source ${name}`,
        kind: 'independent_outlet',
        parentId: parent ? idOf('src', parent) : null,
        sides: party ? [{ party, relation: 'organ_of' }] : [],
      })
      return [idOf('src', name), { id: idOf('src', name), ...body }]
    }),
  ),
  documents: new Map(),
  sourceByName: new Map(),
}

const sourceHop = fc.record({
  sourceId: fc.constantFrom(...ids).map((name) => idOf('src', name)),
  relation: fc.constantFrom('quotes', 'cites', 'republishes'),
  basis: fc.constantFrom('stated', 'inferred'),
})

const input: fc.Arbitrary<Pick<NewAssertion, 'chain' | 'end'>> = fc
  .record({ chain: fc.array(sourceHop, { maxLength: 3 }), end: fc.constantFrom('named', 'first_hand', 'unnamed', 'unknown') })
  .map(({ chain, end }) => {
    if (end === 'unnamed') return { end, chain: [...chain, { describedAs: 'an officer', relation: 'quotes' }] }
    return { end: end === 'named' && chain.length === 0 ? 'first_hand' : end, chain }
  })

/** One testimony: some document of some source asserts the claim through some chain. */
export const testimony: fc.Arbitrary<Testimony> = fc
  .record({ input, publisher: fc.constantFrom(...ids), number: fc.integer({ min: 1, max: 9_999 }) })
  .map(({ input: given, publisher, number }) => {
    const documentId = idOf('doc', String(number))
    return {
      assertion: { id: idOf('ast', String(number)), ...completeAssertion({ claimId: idOf('clm', '1'), documentId, ...given }) },
      document: { id: documentId, sourceId: idOf('src', publisher), title: null, publishedAt: null, derivedFrom: [] },
    }
  })

/** Testimonies with ids of their own. */
export const testimonies = fc.uniqueArray(testimony, { maxLength: 6, selector: ({ document }) => document.id })
