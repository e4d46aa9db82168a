/** Nothing is fetched: what a document is said to be from, and what its page points at, is never asked for. */
import { createServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { test } from 'tap'
import { aDocument, openBench } from '../support/app.js'

const page = (address: string): string => `<!doctype html><html><head><base href="${address}/"><link rel="stylesheet" href="style.css">
<link rel="preload" as="image" href="${address}/preload.png"><meta http-equiv="refresh" content="0;url=${address}/refresh">
<script src="${address}/script.js"></script><script>fetch('${address}/script')</script></head>
<body><article><h1>A page</h1><p>More than 3,000 soldiers returned to their units in December 2025, the office said.</p>
<img src="${address}/image.png" srcset="${address}/large.png 2x"><iframe src="${address}/frame"></iframe><object data="${address}/object"></object>
<video src="${address}/video" autoplay></video><form action="${address}/form"></form></article></body></html>`

test('addresses in a document', async (t) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  }).listen(0, '127.0.0.1')
  t.teardown(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const bound = server.address()
  const address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`
  const bench = await openBench(t)
  const source = await bench.source('Paper', { domains: ['127.0.0.1'], policies: { corrections: `${address}/corrections` } })
  const made = await bench.post('/v1/documents', aDocument(source, { url: `${address}/document`, html: page(address), language: 'en' }))
  t.equal(made.statusCode, 201, made.body)
  const { id } = JSON.parse(made.body)
  t.equal((await bench.post(`/v1/documents/${id}/readings`, {})).statusCode, 200, 'read again')
  t.equal((await bench.get(`/v1/documents/${id}/checks`)).statusCode, 200, 'checked')
  await setTimeout(200)
  t.strictSame(asked, [], 'nobody was asked')
  await fetch(`${address}/probe`)
  t.strictSame(asked, ['/probe'], 'and it would have been seen')
})
