/** Passages: where in a document something stands. Offsets are UTF-16 code units, the end exclusive (API.md, assertions). */
import { test } from 'tap'
import { findPassage, type PassageQuery } from '../../../src/core/documents/passage.js'

const query = (exact: string, more: Partial<PassageQuery> = {}): PassageQuery => ({
  exact,
  prefix: null,
  suffix: null,
  start: null,
  end: null,
  part: 'body',
  ...more,
})

const text = 'Desertion rose. He said that desertion rose, and desertion fell. 😀 Desertion rose.'
const title = 'Desertion rose'
const place = (start: number, length: number) => ({ start, end: start + length })

test('the first occurrence that fits', (t) => {
  t.strictSame(findPassage(null, text, query('Desertion rose')), place(0, 14))
  t.strictSame(findPassage(null, text, query('desertion')), place(29, 9))
  t.strictSame(findPassage(null, text, query('desertion', { suffix: ' fell' })), place(49, 9), 'by its suffix')
  t.strictSame(findPassage(null, text, query('esertion', { prefix: 'and d' })), place(50, 8), 'by its prefix')
  t.strictSame(findPassage(null, text, query('desertion', { prefix: 'that ', suffix: ' rose' })), place(29, 9), 'by both')
  t.strictSame(findPassage(null, text, query('Desertion', { prefix: '😀 ' })), place(68, 9), 'in UTF-16 code units')
  t.strictSame(findPassage(null, 'aaaa', query('aa', { prefix: 'aa' })), place(2, 2), 'occurrences may overlap')
  t.end()
})

test('nowhere', (t) => {
  t.equal(findPassage(null, text, query('DESERTION')), null, 'letters count')
  t.equal(findPassage(null, text, query('desertion  rose')), null, 'blanks count')
  t.equal(findPassage(null, text, query('desertion', { suffix: ' stopped' })), null)
  t.equal(findPassage(null, '', query('desertion')), null)
  t.end()
})

test('offsets that are given must fit', (t) => {
  t.strictSame(findPassage(null, text, query('desertion', { start: 49 })), place(49, 9))
  t.strictSame(findPassage(null, text, query('desertion', { start: 49, end: 58 })), place(49, 9))
  t.strictSame(findPassage(null, text, query('desertion', { end: 58 })), place(49, 9), 'an end alone')
  for (const more of [{ start: 48 }, { start: 49, end: 57 }, { end: 57 }, { start: 1_000 }, { start: 49, suffix: ' rose' }])
    t.equal(findPassage(null, text, query('desertion', more)), null, JSON.stringify(more))
  t.end()
})

test('a headline is sought in the title, then in the text', (t) => {
  const headline = { part: 'headline' } as const
  t.strictSame(findPassage(title, text, query('rose', headline)), place(10, 4), 'in the title')
  t.strictSame(findPassage(title, text, query('fell', headline)), place(59, 4), 'in the text')
  t.strictSame(findPassage(null, text, query('fell', headline)), place(59, 4), 'without a title')
  t.equal(findPassage('Only here', text, query('Only here')), null, 'what is no headline is not sought there')
  t.end()
})
