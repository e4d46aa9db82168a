/** Countries by their names, so that two of them can be shown to be disjoint without being registered. */
import { test } from 'tap'
import { countryOf, isCountryCode } from '../../../src/core/values/country.js'

test('names and codes', (t) => {
  for (const [words, code] of [
    ['Ukraine', 'UA'],
    ['ukraine', 'UA'],
    [' the Netherlands ', 'NL'],
    ['UA', 'UA'],
    ['United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['the U.S.', 'US'],
    ['Russia', 'RU'],
    ['Iran, Islamic Republic of', 'IR'],
  ] as const)
    t.equal(countryOf(words), code, words)
  for (const words of ['constructor', '__proto__']) t.equal(countryOf(words), null, words)
  for (const words of ['', 'Kharkiv', 'ua', 'ZZ', 'the North', 'Ukraine army']) t.equal(countryOf(words), null, words)
  t.end()
})

test('codes', (t) => {
  t.ok(isCountryCode('UA'))
  for (const code of ['ua', 'ZZ', 'UKR', '', 'EU']) t.notOk(isCountryCode(code), code)
  t.end()
})
