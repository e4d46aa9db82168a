/** Comparing two sides, each a stored claim or a draft; nothing is written, and swapping the sides swaps nothing else. */
import { test } from 'tap'
import { Comparison } from '../../src/http/shapes/comparison.js'
import { aStatement, type Bench, type Body, figure, openBench, read } from '../support/app.js'
import { unchanged } from './problem.js'
import { stockUp } from './stock.js'

const compare = async (bench: Bench, left: unknown, right: unknown) => read(Comparison, await bench.post('/v1/compare', { left, right }))
const draft = (statement: Body, text?: string): Body => ({ statement, ...(text === undefined ? {} : { text }) })

test('sides', async (t) => {
  const bench = await openBench(t)
  const { october, other, rounded, office } = await stockUp(bench)
  await unchanged(t, bench, 'comparing', async () => {
    const stored = await compare(bench, october, other)
    t.match(stored, {
      relation: 'conflicts',
      label: 'conflicts',
      because: 'values_apart',
      left: october,
      right: other,
      drafts: { left: null, right: null },
    })
    const mixed = await compare(bench, october, draft(figure(30_000), 'thirty thousand'))
    t.match(mixed, {
      relation: 'conflicts',
      left: october,
      right: null,
      drafts: { left: null, right: { text: 'thirty thousand', statement: { polarity: 'affirmed', category: [] } } },
    })
    t.equal(mixed.independence.outcome, 'not_established', 'a draft rests on nothing')
    const drafts = await compare(bench, draft(figure(1)), draft(figure(2)))
    t.match(drafts, { left: null, right: null, relation: 'conflicts', difference: { absolute: 1, ratio: 2 } })
    t.match(await compare(bench, october, rounded), {
      relation: 'agrees',
      label: 'repeats',
      independence: { outcome: 'same_lineage', sharedOrigins: [{ sourceId: office }] },
    })
    t.match(await compare(bench, october, october), { relation: 'agrees' }, 'a claim agrees with itself')
  })
})

const mirrored: Readonly<Record<string, string>> = { narrower: 'broader', broader: 'narrower' }
const sides: Readonly<Record<string, 'left' | 'right' | 'both'>> = { left: 'right', right: 'left', both: 'both' }

test('swapping', async (t) => {
  const bench = await openBench(t)
  const { october, other, rounded, november } = await stockUp(bench)
  const pool: readonly (string | Body)[] = [
    october,
    other,
    rounded,
    november,
    draft(aStatement({ period: null })),
    draft(aStatement({ period: '2025' })),
    draft(aStatement({ category: ['convicts'], period: '2025-10?' })),
    draft(aStatement({ polarity: 'denied' })),
    draft(aStatement({ modality: 'forecast' })),
    draft(aStatement({ quantity: { value: 20_000, unit: 'case', modifier: 'more_than' } })),
    draft(aStatement({ quantity: { value: 20_000, unit: 'person' } })),
    draft(aStatement({ type: 'event', measure: 'riot', quantity: null, accumulation: null })),
  ]
  for (const [index, left] of pool.entries())
    for (const right of pool.slice(index)) {
      const [one, two] = [await compare(bench, left, right), await compare(bench, right, left)]
      const swapped = {
        ...two,
        left: two.right,
        right: two.left,
        drafts: { left: two.drafts.right, right: two.drafts.left },
        dimensions: two.dimensions.map((row) => ({
          ...row,
          left: row.right,
          right: row.left,
          outcome: mirrored[row.outcome] ?? row.outcome,
          implied: row.implied.map((side) => sides[side] ?? side).sort(),
          says: '',
        })),
        wouldBeComparableIf: two.wouldBeComparableIf.map(({ dimension, side }) => ({ dimension, side: sides[side] ?? side })),
      }
      const wanted = {
        ...one,
        dimensions: one.dimensions.map((row) => ({ ...row, implied: [...row.implied].sort(), says: '' })),
        wouldBeComparableIf: one.wouldBeComparableIf.map(({ dimension, side }) => ({ dimension, side })),
      }
      t.strictSame(swapped, wanted, `${one.because}: ${JSON.stringify(left).slice(0, 90)}`)
    }
})

test('a page and compare say the same', async (t) => {
  const bench = await openBench(t)
  const { october, rounded, other, november } = await stockUp(bench)
  const page = JSON.parse((await bench.get(`/v1/claims/${october}/comparison`)).body)
  for (const [group, id] of [
    ['repeating', rounded],
    ['conflicting', other],
    ['compatible', november],
  ] as const) {
    const { claim: _claim, group: _group, ...item } = page[group][0]
    t.strictSame(item, JSON.parse((await bench.post('/v1/compare', { left: october, right: id })).body), group)
  }
})

test('the same input gives the same bytes', async (t) => {
  const bodies = []
  for (let round = 0; round < 2; round += 1) {
    const bench = await openBench(t)
    const { october, other } = await stockUp(bench)
    bodies.push([
      (await bench.post('/v1/compare', { left: october, right: other })).body,
      (await bench.get(`/v1/claims/${october}/comparison`)).body,
    ])
  }
  t.strictSame(bodies[0], bodies[1])
})
