/** A side: what a number leaves out and its measure's concept tells is taken from there, and marked as inferred. */
import { test } from 'tap'
import { sideOf } from '../../../src/core/comparison/side.js'
import { vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import { concept, happened, n } from '../../support/core.js'

const vocabulary = vocabularyOf([
  concept('measure', 'cases', { unit: 'case', accumulation: 'flow' }),
  concept('unit', 'person', { aliases: ['servicemen'] }),
])
const side = (...given: Parameters<typeof n>) => sideOf(vocabulary, n(...given), ['/statement/place'])

test('unit and kind of number', (t) => {
  const filled = side('5', { unit: null, accumulation: null })
  t.strictSame([filled.unit?.sense.name, filled.accumulation], ['case', 'flow'])
  t.strictSame(filled.implied, ['/statement/place', '/statement/quantity/unit', '/statement/accumulation'], 'stated apart from implied')
  const own = side('5 persons', { accumulation: 'stock' })
  t.strictSame([own.unit?.sense.name, own.accumulation, own.implied], ['person', 'stock', ['/statement/place']], 'its own goes first')
  const unknown = side('5', { measure: 'other things', unit: null, accumulation: null })
  t.strictSame([unknown.unit, unknown.accumulation], [null, null])
  const event = sideOf(vocabulary, happened('cases'), [])
  t.strictSame([event.unit, event.accumulation, event.implied], [null, null, []], 'an event has no number')
  t.end()
})

test('units by their concept, in the singular too', (t) => {
  for (const words of ['5 persons', '5 people', '5 Servicemen']) t.equal(side(words).unit?.term.concept?.key, 'person', words)
  t.equal(side('5 tanks').unit?.term.concept, null)
  t.end()
})

test('values by what they count', (t) => {
  const width = (...given: Parameters<typeof n>) => {
    const { values } = side(...given)
    return values && Number((values.reach.hi - values.reach.lo).toPrecision(9))
  }
  t.equal(width('40 persons'), 0, 'small counts are themselves')
  t.equal(width('40 metres'), 10, 'measures are not')
  t.equal(width('40 %', { accumulation: 'share' }), 0.1, 'nor are shares')
  t.equal(side('5', { period: null }).period, null)
  t.end()
})
