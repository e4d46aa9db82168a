/** The kinds of value of API.md: what each takes and what it refuses. */
import { test } from 'tap'
import type { ZodType } from 'zod'
import { claimId, country, edtf, instant, language, pointer, shortText, term, webAddress } from '../../../src/core/values/schemas.js'

const table: readonly (readonly [string, ZodType, readonly unknown[], readonly unknown[]])[] = [
  ['instant', instant, ['2026-11-22T09:00:00.000Z'], ['2026-11-22', '2026-11-22T09:00:00Z', '2026-11-22T09:00:00.000+01:00', 5]],
  ['edtf', edtf, ['2025-10', '2025-10?', '../2024-11-01', '2025-22'], ['', 'yesterday', '2025-13', '2025-10/2024', null]],
  ['country', country, ['UA', 'DE'], ['ua', 'UKR', 'ZZ', '']],
  ['language', language, ['en', 'uk', 'de-AT', 'zh-Hant'], ['', 'not a tag', 'e']],
  ['webAddress', webAddress, ['https://example.org/a?b=c', 'http://example.org'], ['javascript:alert(1)', 'ftp://a.b', 'example.org']],
  ['pointer', pointer, ['', '/statement/period'], ['statement', '#/statement']],
  ['term', term, ['AWOL and desertion cases'], ['', '   ', 'x'.repeat(501)]],
  ['shortText', shortText, ['RIA', 'x'.repeat(500)], ['', ' ', 'x'.repeat(501)]],
  ['claimId', claimId, [`clm_${'0'.repeat(32)}`], ['clm_', `clm_${'0'.repeat(31)}`, `clm_${'G'.repeat(32)}`, `src_${'0'.repeat(32)}`]],
]

for (const [name, schema, good, bad] of table)
  test(name, (t) => {
    for (const value of good) t.ok(schema.safeParse(value).success, `takes ${JSON.stringify(value)}`)
    for (const value of bad) t.notOk(schema.safeParse(value).success, `refuses ${JSON.stringify(value)?.slice(0, 40)}`)
    t.end()
  })

test('blanks around a text are no part of it', (t) => {
  t.equal(shortText.parse('  RIA '), 'RIA')
  t.end()
})
