/** Texts come back only where they are asked for, and are kept only where that is wanted. */
import { test } from 'tap'
import { Document } from '../../src/core/documents/schema.js'
import { sha256 } from '../../src/core/values/canonical.js'
import { aDocument, asserted, nobody, openBench, read } from '../support/app.js'
import { isProblem } from './problem.js'

const text = 'In  October\n21,602 cases \u{1F642} were opened. Nobody said by whom.'
const html = '<p>In October</p>'

test('include=text', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Paper')
  const posted = await bench.post('/v1/documents', aDocument(source, { text, html }))
  const { id } = read(Document, posted)
  const table = [
    ['the answer to the POST', posted],
    ['the item', await bench.get(`/v1/documents/${id}`)],
    ['the list', await bench.get('/v1/documents')],
    ['the history', await bench.get(`/v1/documents/${id}/history`)],
    ['the answer to a PATCH', await bench.patch(`/v1/documents/${id}`, { byline: 'Ada' })],
  ] as const
  for (const [how, answer] of table) t.notMatch(answer.body, /October/u, `${how} is without the text`)
  const found = read(Document, await bench.get(`/v1/documents/${id}?include=text`))
  t.match(found, { text, html, hasText: true }, 'as it was sent, blank for blank')
  const without = await bench.document(source, { title: 'none' })
  t.match(read(Document, await bench.get(`/v1/documents/${without}?include=text`)), { text: null, html: null, hasText: false })
  isProblem(t, await bench.get(`/v1/documents/${nobody('doc')}?include=text`), 'nobody', { status: 404, code: 'not-found' })
})

test('the hash', async (t) => {
  const bench = await openBench(t)
  const source = await bench.source('Paper')
  const hash = async (more: Record<string, unknown>) =>
    read(Document, await bench.post('/v1/documents', aDocument(source, more))).contentHash
  t.equal(await hash({ text: ' a\n\tb ', title: 'one' }), sha256('a b'), 'sha256 of the text, its blanks collapsed')
  t.equal(await hash({ text: 'a b', title: 'two' }), sha256('a b'), 'whatever else differs')
  t.equal(await hash({ text: 'e\u0301' }), sha256('\u00e9'), 'after NFC')
  t.not(await hash({ text: 'A b' }), sha256('a b'))
  const plain = await hash({ title: 'three' })
  t.not(plain, await hash({ title: 'four' }), 'without a text of source, address, title and date')
  t.equal(plain, await hash({ title: 'three', byline: 'Ada' }))
  const { items } = JSON.parse((await bench.get(`/v1/documents?contentHash=${sha256('a b')}`)).body)
  t.equal(items.length, 2, 'the same text is found again by its hash')
})

test('HEARSAY_KEEP_TEXT=false', async (t) => {
  const bench = await openBench(t, { keepText: false })
  const source = await bench.source('Paper')
  const id = await bench.document(source, { text, html })
  const document = read(Document, await bench.get(`/v1/documents/${id}?include=text`))
  t.match(document, { text: null, html: null, hasText: false }, 'no text is kept')
  t.equal(document.contentHash, sha256('In October 21,602 cases \u{1F642} were opened. Nobody said by whom.'), 'its hash is')
  const claim = await bench.claim('said', { assertions: [asserted(id, { passage: { exact: '21,602 cases' } })] })
  const assertions = await bench.get(`/v1/claims/${claim}/assertions`)
  t.match(assertions.body, /21,602 cases/u, 'and so are passages')
  t.notMatch(await bench.exported(), /Nobody said by whom/u, 'the export has no text beside passages')
  const [line] = await bench.importing({ type: 'document', data: aDocument(source, { title: 'imported', text }) })
  t.match(
    read(Document, await bench.get(`/v1/documents/${line?.id}?include=text`)),
    { text: null, hasText: false },
    'nor does an import keep one',
  )
})

test('an export with texts into a database without', async (t) => {
  const full = await openBench(t)
  const id = await full.document(await full.source('Paper'), { text, html })
  const bare = await openBench(t, { keepText: false })
  const lines = (await full.exported()).trim().split('\n')
  const answers = await bare.importing(...lines)
  t.ok(answers.length >= 2 && answers.every(({ status }) => status === 'created'), 'source, document, and what was read from it')
  const document = read(Document, await bare.get(`/v1/documents/${id}?include=text`))
  t.match(document, { text: null, html: null }, 'the text is not kept')
  t.equal(document.hasText, false, 'and the document does not say that it is')
})
