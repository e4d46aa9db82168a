/** What a schema cannot say: chains that do not fit their end, quantities without a value, pointers to nothing (API.md). */
import { test } from 'tap'
import type { NewAssertion } from '../../../src/core/claims/assertion.js'
import { chainFindings, claimFindings, statementFindings } from '../../../src/core/claims/checks.js'
import { completeStatement, type NewStatement } from '../../../src/core/claims/statement.js'
import { claimOf, n, told, via, viaName, viaSomebody } from '../../support/core.js'

const chains: readonly (readonly [Parameters<typeof told>[1], NewAssertion['end'], boolean, string])[] = [
  [[], 'first_hand', true, 'the publisher knows it itself'],
  [[via('office')], 'first_hand', true, 'the last hop knows it itself'],
  [[via('office')], 'named', true, 'the last hop is the origin'],
  [[viaName('Ana Ruiz')], 'named', true, 'a name'],
  [[viaSomebody('a clerk'), via('office')], 'named', true, 'somebody on the way'],
  [[viaSomebody('a clerk')], 'unnamed', true, 'somebody at the end'],
  [[], 'unknown', true, 'nobody is told'],
  [[via('office')], 'unknown', true, 'who stands behind is not told'],
  [[viaSomebody('a clerk')], 'unknown', true, 'who stands behind somebody is not told'],
  [[], 'named', false, 'named without a hop'],
  [[viaSomebody('a clerk')], 'named', false, 'named on a description'],
  [[viaSomebody('a clerk')], 'first_hand', false, 'first-hand on a description'],
  [[], 'unnamed', false, 'unnamed without a hop'],
  [[via('office')], 'unnamed', false, 'unnamed on a source'],
  [[viaSomebody('a clerk'), viaName('Ana Ruiz')], 'unnamed', false, 'unnamed on a name'],
]

test('chains and their ends', (t) => {
  for (const [chain, end, fits, why] of chains) {
    const findings = chainFindings(told('daily', chain, end).assertion, '/assertions/0')
    t.equal(findings.length === 0, fits, why)
    for (const { pointer } of findings) t.equal(pointer, '/assertions/0/end')
  }
  t.end()
})

test('statements', (t) => {
  const base: NewStatement = { type: 'quantity', measure: 'cases', accumulation: 'flow', quantity: { value: 5 } }
  const rows: readonly (readonly [NewStatement, readonly string[], string])[] = [
    [base, [], 'a number'],
    [{ ...base, quantity: null }, ['/quantity'], 'a quantity without one'],
    [{ type: 'event', measure: 'siren', quantity: { value: 5 } }, ['/quantity'], 'an event with one'],
    [{ type: 'event', measure: 'siren', accumulation: 'flow' }, ['/accumulation'], 'an event with an accumulation'],
    [{ ...base, quantity: { low: 1, high: 2, modifier: 'between' } }, [], 'an interval'],
    [{ ...base, quantity: { low: 1, high: 1, modifier: 'between' } }, [], 'an interval of one figure'],
    [{ ...base, quantity: { low: 1, modifier: 'between' } }, ['/quantity/low'], 'an interval with one end'],
    [{ ...base, quantity: { low: 1, high: 2, value: 1, modifier: 'between' } }, ['/quantity/low'], 'an interval with a value'],
    [{ ...base, quantity: { low: 2, high: 1, modifier: 'between' } }, ['/quantity/high'], 'an interval turned round'],
    [{ ...base, quantity: { value: 5, low: 1 } }, ['/quantity/low'], 'an end without "between"'],
    [{ ...base, quantity: {} }, ['/quantity/value'], 'no value'],
    [{ ...base, quantity: { asWritten: 'dozens' } }, [], 'a vague word'],
    [{ ...base, quantity: { asWritten: 'umpteen' } }, ['/quantity/value'], 'a word that is not known'],
    [{ ...base, accumulation: 'rate', quantity: { value: 5, per: 'P1M' } }, [], 'a rate'],
    [{ ...base, accumulation: 'rate' }, ['/quantity/per'], 'a rate of nothing'],
    [{ ...base, quantity: { value: 5, per: 'P1M' } }, ['/quantity/per'], 'a flow per month'],
    [{ type: 'proposition', measure: 'poor' }, [], 'a proposition'],
  ]
  for (const [input, wanted, why] of rows) {
    const found = statementFindings(completeStatement(input), '/statement').map(({ pointer }) => pointer)
    t.strictSame(
      found,
      wanted.map((pointer) => `/statement${pointer}`),
      why,
    )
  }
  t.end()
})

test('what may be implied', (t) => {
  const found = (implied: readonly string[]) => claimFindings(claimOf('c', n('5'), { implied: [...implied] })).map(({ pointer }) => pointer)
  const good = ['/statement', '/statement/period', '/statement/quantity/unit', '/statement/category', '/statement/modality']
  t.strictSame(found(good), [])
  t.strictSame(found(['/statement/period', '/text', '/statement/nothing', '/statement/quantity/nothing', '']), [
    '/implied/1',
    '/implied/2',
    '/implied/3',
    '/implied/4',
  ])
  t.end()
})
