/** Rules: whatever code an answer gives is listed, with the very sentence that it quotes. */
import { test } from 'tap'
import { z } from 'zod'
import { groupNames } from '../../src/core/comparison/pair.js'
import { problemTable } from '../../src/http/problem.js'
import { ClaimPage, Comparison } from '../../src/http/shapes/comparison.js'
import { Rules } from '../../src/http/shapes/rules.js'
import { loadDemo } from '../../src/load-demo.js'
import { aStatement, type Body, noon, openBench, read } from '../support/app.js'

const source = z.looseObject({
  items: z.array(
    z.looseObject({ derived: z.looseObject({ stateMediaModel: z.string().nullable(), rule: z.string().nullable(), says: z.string() }) }),
  ),
})

test('the demo corpus', async (t) => {
  const bench = await openBench(t)
  const ids = await loadDemo({ store: bench.store, now: () => noon, keepText: true })
  const rules = read(Rules, await bench.get('/v1/rules'))
  const flags = new Map(rules.flags.map(({ name, says }) => [name, says]))
  const grades = new Map(rules.grade.map(({ name, says }) => [name, says]))
  const independence = new Map(rules.independence.map(({ name, says }) => [name, says]))
  const outcomes = new Set(rules.outcomes.map(({ name }) => name))
  const dimensions = new Set(rules.dimensions.map(({ name }) => name))
  const missing: string[] = []
  const expect = (is: boolean, what: string): void => {
    if (!is) missing.push(what)
  }
  const [seen, raised] = [new Set<string>(), new Set<string>()]
  for (const id of [...ids.values()].filter((one) => one.startsWith('clm_'))) {
    const page = read(ClaimPage, await bench.get(`/v1/claims/${id}/comparison?limit=200`))
    for (const group of groupNames)
      for (const item of page[group]) {
        seen.add(item.because)
        const row = rules.comparison.rows.find(
          ({ code, relation, label, says }) =>
            code === item.because &&
            relation === item.relation &&
            ['by_independence', item.label].includes(label) &&
            item.says.startsWith(says),
        )
        expect(row !== undefined, `${item.because} ${item.relation} ${item.label}: ${item.says}`)
        expect(item.rule === rules.comparison.name, `the rulebook ${item.rule}`)
        expect(
          item.independence.says.startsWith(independence.get(item.independence.outcome) ?? '-'),
          `independence ${item.independence.outcome}`,
        )
        for (const dimension of item.dimensions)
          expect(outcomes.has(dimension.outcome) && dimensions.has(dimension.dimension), `${dimension.dimension} ${dimension.outcome}`)
        for (const flag of item.flags) expect(flags.has(flag.code), `flag ${flag.code} of a pair`)
      }
    for (const flag of [...page.breakdown.flags, ...page.support.flags]) {
      raised.add(flag.code)
      expect(flags.get(flag.code) === flag.says, `flag ${flag.code}: ${flag.says}`)
    }
    for (const { rule, says } of page.breakdown.grade.contributions) expect(grades.get(rule) === says, `grade ${rule}: ${says}`)
  }
  t.strictSame([...new Set(missing)], [], 'all that answers quote is listed, in the same words')
  t.ok(seen.size >= 8, `codes seen: ${[...seen].sort().join(' ')}`)
  t.ok(raised.size >= 8, `flags seen: ${[...raised].sort().join(' ')}`)

  const matrix = new Map(rules.stateMediaMatrix.map(({ name, model, says }) => [name, { model, says }]))
  for (const { derived } of read(source, await bench.get('/v1/sources?limit=200')).items)
    if (derived.rule !== null) t.match(matrix.get(derived.rule), { model: derived.stateMediaModel, says: derived.says }, derived.rule)
})

test('drafts of every sort', async (t) => {
  const bench = await openBench(t)
  await bench.concept('cases', { related: ['deserters'], once: true })
  const { comparison } = read(Rules, await bench.get('/v1/rules'))
  const codes = new Set(comparison.rows.map(({ code }) => code))
  const pool: readonly Body[] = [
    aStatement(),
    aStatement({ period: null }),
    aStatement({ period: '2025' }),
    aStatement({ period: '2025-09/2025-10' }),
    aStatement({ place: 'kyiv' }),
    aStatement({ place: null, category: ['convicts'] }),
    aStatement({ polarity: 'denied' }),
    aStatement({ modality: 'possible' }),
    aStatement({ accumulation: 'stock' }),
    aStatement({ accumulation: null }),
    aStatement({ measure: 'rainfall', quantity: { value: 3, unit: 'mm' } }),
    ...['about', 'almost', 'at_least', 'more_than', 'at_most', 'up_to', 'less_than'].map((modifier) =>
      aStatement({ quantity: { value: 20_000, unit: 'case', modifier } }),
    ),
    aStatement({ quantity: { modifier: 'between', low: 20_000, high: 30_000, unit: 'case' } }),
    aStatement({ quantity: { asWritten: 'dozens', unit: 'case' } }),
    aStatement({ quantity: { value: 5, unit: 'person' } }),
    aStatement({ type: 'event', measure: 'cases', quantity: null, accumulation: null, period: '2025-10-20' }),
    aStatement({ type: 'event', measure: 'cases', quantity: null, accumulation: null, period: '2025-10-21' }),
    aStatement({ type: 'event', measure: 'cases', quantity: null, accumulation: null, polarity: 'denied' }),
    aStatement({ type: 'proposition', measure: 'army is growing', quantity: null, accumulation: null }),
    aStatement({ type: 'proposition', measure: 'army is shrinking', quantity: null, accumulation: null }),
  ]
  const seen = new Set<string>()
  for (const left of pool)
    for (const right of pool)
      seen.add(read(Comparison, await bench.post('/v1/compare', { left: { statement: left }, right: { statement: right } })).because)
  t.strictSame(
    [...seen].filter((code) => !codes.has(code)),
    [],
    `codes seen: ${[...seen].sort().join(' ')}`,
  )
})

test('problems are explained', async (t) => {
  const bench = await openBench(t)
  for (const [code, row] of Object.entries(problemTable)) {
    const answer = await bench.get(`/problems/${code}`)
    t.strictSame(JSON.parse(answer.body), { code, ...row }, code)
  }
})
