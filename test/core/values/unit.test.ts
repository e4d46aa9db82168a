/** Units: what one is, and how one becomes another of its kind. */
import { test } from 'tap'
import { convertDifference, convertValue, isAdditive, mayBeOne, senseOf } from '../../../src/core/values/unit.js'
import { physicalUnits } from '../../../src/core/values/units-table.js'

const unitOf = (words: string) => {
  const sense = senseOf(words)
  if (sense.sort !== 'physical') throw new Error(`${words} is no physical unit`)
  return sense.unit
}

test('what a unit is', (t) => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['feet', 'physical', 'foot'],
    ['ft', 'physical', 'foot'],
    ['metres', 'physical', 'metre'],
    ['meter', 'physical', 'metre'],
    ['m', 'physical', 'metre'],
    ['Square Kilometres', 'physical', 'square kilometre'],
    ['km²', 'physical', 'square kilometre'],
    ['hectares', 'physical', 'hectare'],
    ['tonnes', 'physical', 'tonne'],
    ['litres', 'physical', 'litre'],
    ['kilometres per hour', 'physical', 'kilometre per hour'],
    ['%', 'share', 'share'],
    ['percent', 'share', 'share'],
    ['per cent', 'share', 'share'],
    ['share', 'share', 'share'],
    ['EUR', 'currency', 'EUR'],
    ['€', 'currency', 'EUR'],
    ['euros', 'currency', 'EUR'],
    ['US dollars', 'currency', 'USD'],
    ['hryvnia', 'currency', 'UAH'],
    ['people', 'count', 'person'],
    ['persons', 'count', 'person'],
    ['families', 'count', 'family'],
    ['Seats', 'count', 'seat'],
    ['cases of AWOL', 'count', 'case of awol'],
    ['percentage points', 'count', 'percentage point'],
    ['pen', 'count', 'pen'],
  ]
  for (const [words, sort, name] of rows) {
    const sense = senseOf(words)
    t.strictSame([sense.sort, sense.name], [sort, name], words)
  }
  t.end()
})

test('a word of several meanings may be one of them', (t) => {
  const may = (a: string, b: string) => [mayBeOne(senseOf(a), senseOf(b)), mayBeOne(senseOf(b), senseOf(a))]
  for (const [a, b] of [
    ['dollars', 'EUR'],
    ['dollar', 'US dollars'],
    ['pounds', 'GBP'],
    ['pounds', 'kilograms'],
    ['tons', 'tonnes'],
    ['degrees', 'celsius'],
    ['points', '%'],
  ] as const)
    t.strictSame(may(a, b), [true, true], `${a} and ${b}`)
  for (const [a, b] of [
    ['dollars', 'hectares'],
    ['tons', 'litres'],
    ['dollars', 'dollar'],
    ['EUR', 'USD'],
    ['families', 'people'],
  ] as const)
    t.strictSame(may(a, b), [false, false], `${a} and ${b}`)
  t.end()
})

test('a difference of temperatures has no offset', (t) => {
  t.equal(Number(convertDifference(9, unitOf('fahrenheit'), unitOf('celsius')).toPrecision(10)), 5)
  t.equal(Number(convertDifference(9, unitOf('feet'), unitOf('inches')).toPrecision(10)), 108)
  t.end()
})

test('words of the prototype are counted like any', (t) => {
  for (const words of ['constructor', '__proto__']) {
    const sense = senseOf(words)
    t.strictSame([sense.sort, typeof sense.name], ['count', 'string'], words)
  }
  t.end()
})

test('units of one physical kind convert', (t) => {
  const rows: readonly (readonly [number, string, string, number])[] = [
    [24.3, 'feet', 'metres', 7.40664],
    [1, 'mile', 'kilometres', 1.609344],
    [100, 'hectares', 'square kilometres', 1],
    [1, 'barrel', 'litres', 158.9872949],
    [2, 'kilotonnes', 'tonnes', 2000],
    [1, 'tonne', 'kilogram', 1000],
    [212, 'fahrenheit', 'celsius', 100],
    [1, 'gigawatt hour', 'megawatt hours', 1000],
    [36, 'km/h', 'm/s', 10],
    [1, 'knot', 'km/h', 1.852],
    [3, 'weeks', 'days', 21],
  ]
  for (const [value, from, to, wanted] of rows)
    t.equal(Number(convertValue(value, unitOf(from), unitOf(to)).toPrecision(10)), wanted, `${value} ${from} in ${to}`)
  t.end()
})

test('kinds that do not convert', (t) => {
  for (const [a, b] of [
    ['litre', 'kilogram'],
    ['metre', 'square metre'],
    ['kilowatt', 'kilowatt hour'],
    ['megabyte', 'megatonne'],
  ] as const)
    t.not(unitOf(a).kind, unitOf(b).kind, `${a} and ${b}`)
  t.end()
})

test('every unit of the table is known by each of its names, and converts to itself', (t) => {
  for (const unit of physicalUnits) {
    for (const name of unit.names) t.equal(unitOf(name), unit, name)
    t.ok(Math.abs(convertValue(7.4, unit, unit) - 7.4) < 1e-9, unit.name)
  }
  t.end()
})

test('what adds up: counts, volumes, masses, areas and sums of money', (t) => {
  for (const words of ['case', 'person', 'litre', 'tonne', 'hectare', 'EUR']) t.ok(isAdditive(senseOf(words)), words)
  for (const words of ['%', 'metre', 'celsius', 'km/h', 'year', 'kilowatt']) t.notOk(isAdditive(senseOf(words)), words)
  t.end()
})
