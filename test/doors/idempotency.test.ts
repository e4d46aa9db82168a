/** Two processes on one database, each write sent to both at once and again: one of them does it, and all tell the same. */
import { join } from 'node:path'
import { test } from 'tap'
import { openSqliteStore } from '../../src/store/sqlite/store.js'
import { aClaim, aDocument, aSource, type Body } from '../support/app.js'
import { retryableRows, type Standing } from '../support/retryable.js'
import { openDoor } from './door.js'

interface Told {
  readonly status: number
  readonly body: string
  readonly location: string | null
  readonly etag: string | null
  readonly isReplayed: boolean
}

const post = async (address: string, path: string, body: Body, key?: string): Promise<Told> => {
  const answer = await fetch(`${address}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
  })
  const { status, headers } = answer
  const isReplayed = headers.get('idempotency-replayed') === 'true'
  return { status, body: await answer.text(), location: headers.get('location'), etag: headers.get('etag'), isReplayed }
}

const idOf = ({ body }: Told): string => String(JSON.parse(body).id)

test('every write, twice at each of two processes', async (t) => {
  const path = join(t.testdir({}), 'hearsay.db')
  const settings = { HEARSAY_DATABASE: path }
  const doors = [await openDoor(t, settings), await openDoor(t, settings)]
  const [first] = doors.map(({ address }) => address)
  if (first === undefined) throw new Error('there is no door')
  const source = idOf(await post(first, '/v1/sources', aSource('Paper')))
  const document = idOf(await post(first, '/v1/documents', aDocument(source, { text: 'In October 2025 there were 21,602 cases.' })))
  const [claim, other] = [idOf(await post(first, '/v1/claims', aClaim('first'))), idOf(await post(first, '/v1/claims', aClaim('second')))]
  const standing: Standing = { source, document, claim, other }

  const store = openSqliteStore(path)
  const entries = async (): Promise<number> => (await store.read()).at
  for (const row of retryableRows) {
    const alone = await entries()
    const [address, body] = [row.address(standing), row.body(standing, 'alone')]
    const once = await post(first, address, body, 'alone')
    const perWrite = (await entries()) - alone
    t.equal(once.status, row.status, row.path)

    for (const round of [1, 2, 3, 4, 5]) {
      const mark = `round-${round}`
      const before = await entries()
      const sent = row.body(standing, mark)
      const send = (address_: string) => post(address_, address, sent, mark)
      const together = await Promise.all(doors.flatMap(({ address: one }) => [send(one), send(one)]))
      const inARow = [await send(first), await send(doors[1]?.address ?? '')]
      const told = [...together, ...inARow].map(({ isReplayed: _, ...rest }) => JSON.stringify(rest))
      t.equal(new Set(told).size, 1, `${row.path}, ${mark}: six requests, one answer: ${told[0]?.slice(0, 80)}`)
      t.equal(together[0]?.status, row.status)
      t.equal([...together, ...inARow].filter(({ isReplayed }) => !isReplayed).length, 1, 'one of them did it')
      t.equal((await entries()) - before, perWrite, `written once: ${perWrite} entries`)
    }
  }
  t.strictSame(await store.checkChain(), [])
  await store.close()
  for (const { child, left } of doors) {
    child.kill('SIGTERM')
    t.match(await left, { code: 0 })
  }
})
