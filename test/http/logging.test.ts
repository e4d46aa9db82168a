/** The log: at every level, whatever goes wrong, no key, no header and no word of a body stands in it. */
import { test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { newKeyText } from '../../src/workflows/keys/key-text.js'
import { aSource, openBench } from '../support/app.js'
import { bearing, makeKey } from '../support/keys.js'

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

/** A word of a body, of a query, and of what a database says when it fails. */
const secret = 'Zwiebelkuchen'

const logged = (level: string) => {
  const lines: string[] = []
  return { lines, logger: { level, stream: { write: (line: string) => void lines.push(line) } } }
}

test('what is never logged', async (t) => {
  for (const level of levels) {
    const { lines, logger } = logged(level)
    const sound = openSqliteStore(':memory:')
    const commit = async () =>
      Promise.reject(new Error(`Failed query: insert into sources\nparams: ${secret}`, { cause: new Error(`x\n${secret}`) }))
    const bench = await openBench(t, { logger, store: { ...sound, commit } })
    const key = await makeKey(sound)
    const lost = newKeyText().text
    const source = aSource(secret)
    t.equal((await bench.post('/v1/sources', source, key.headers)).statusCode, 500, `${level}: a fault`)
    await bench.post('/v1/sources', `{"name": "${secret}"`, key.headers)
    await bench.post('/v1/sources', { name: secret, kind: secret }, key.headers)
    await bench.post('/v1/import', `{"type":"source","data":${JSON.stringify(source)}}\n${secret}\n`, {
      'content-type': 'application/x-ndjson',
      ...key.headers,
    })
    for (const headers of [{}, bearing(lost), key.headers, { ...key.headers, cookie: secret, 'x-anything': secret }]) {
      await bench.get(`/v1/sources?q=${secret}&access_token=${key.text}`, headers)
      await bench.get(`/v1/sources/${key.text}`, headers)
    }
    bench.app.log.error({ err: new Error(`the key ${key.text} was refused`) }, `with ${lost}`)
    const all = lines.join('')
    for (const [how, text] of [
      ['a key', key.text],
      ['a wrong key', lost],
      ['its secret part', key.text.slice(13)],
      ['a header', 'Bearer'],
      ['a body, a query or a value', secret],
    ] as const)
      t.notOk(all.toLowerCase().includes(text.toLowerCase()), `${level}: never ${how}`)
    if (level !== 'fatal') t.match(all, key.text.slice(0, 12), `${level}: of a key at most what may be shown`)
    if (level === 'info') {
      t.match(all, '"route":"/v1/sources","status":401', 'what was asked, and what came of it')
      t.match(all, '"message":"Failed query: insert into sources"', 'what went wrong')
    }
    await bench.app.close()
    await sound.close()
  }
})
