/** The hash by which a text is known again: of the text after NFC and collapsing of blanks, else of source, url, title and date. */
import { test } from 'tap'
import { contentHashOf } from '../../../src/core/documents/content-hash.js'
import type { NewDocument } from '../../../src/core/documents/schema.js'
import { sha256 } from '../../../src/core/values/canonical.js'

const hash = (more: Partial<NewDocument>) => contentHashOf({ sourceId: 'src_1', ...more })

test('of the text', (t) => {
  t.equal(hash({ text: 'One two' }), sha256('One two'))
  t.equal(hash({ text: '  One\n\n two\t' }), hash({ text: 'One two' }), 'blanks')
  t.equal(hash({ text: 'Cafe\u0301' }), hash({ text: 'Café' }), 'NFC')
  t.not(hash({ text: 'one two' }), hash({ text: 'One two' }), 'letters')
  t.equal(hash({ text: 'One', url: 'https://a.example', title: 'A' }), hash({ text: 'One', sourceId: 'src_2' }), 'the text alone')
  t.equal(hash({ text: '' }), sha256(''), 'an empty text is a text')
  t.end()
})

test('without a text', (t) => {
  const bare = { url: 'https://a.example', title: 'A', publishedAt: '2025-10' }
  t.equal(hash(bare), hash({ ...bare, text: null, language: 'en' }), 'source, url, title and date alone')
  for (const more of [{ url: 'https://b.example' }, { title: 'B' }, { publishedAt: '2025-11' }, { sourceId: 'src_2' }])
    t.not(hash({ ...bare, ...more }), hash(bare), JSON.stringify(more))
  t.equal(hash({ url: null }), hash({}), 'null is left out')
  t.end()
})
