import { test } from 'tap'
import { pageOf } from '../../../src/core/reading/page.js'

const text = [
  'Flood kills 34',
  'The river rose at night. Some 34 people died.',
  'Boats lie in the harbour of Lindmere. (Ada Frey / The Daily Oar)',
  'Help us reach 3,000 members.',
  'Frey, A. (2019). Rivers and towns. Harbour Press.',
  'The Daily Oar is a newspaper with 40 reporters.',
].join('\n\n')

const sentences = pageOf(text, 'Flood kills 34', ['The Daily Oar'])
const of = (words: string) => sentences.find(({ start, end }) => text.slice(start, end).includes(words))

test('parts of a page', (t) => {
  t.equal(of('Flood kills 34')?.part, 'headline')
  t.equal(of('Some 34 people')?.part, 'body')
  t.equal(of('Boats lie')?.part, 'caption')
  t.end()
})

test('what belongs to the page and not to the report', (t) => {
  for (const words of ['3,000 members', 'Frey, A. (2019)', '40 reporters']) t.ok(of(words)?.isFurniture, words)
  for (const words of ['river rose', 'Some 34 people', 'Boats lie']) t.notOk(of(words)?.isFurniture, words)
  t.end()
})
