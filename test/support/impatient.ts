/** A service that listens, and waits for slow clients for a moment only. */
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { buildApp } from '../../src/app.js'
import type { Store } from '../../src/store/port.js'
import { openSqliteStore } from '../../src/store/sqlite/store.js'

const isAddress = (address: unknown): address is AddressInfo => typeof address === 'object' && address !== null && 'port' in address

export interface Impatient {
  readonly port: number
  readonly store: Store
  /** How many connections are open. */
  readonly connections: () => Promise<number>
}

/** The service on a port of its own, less patient than it usually is; gone with the test. */
export const openImpatient = async (t: Test): Promise<Impatient> => {
  const store = openSqliteStore(':memory:')
  const app = await buildApp({
    store,
    now: () => '2026-11-22T12:00:00.000Z',
    keepText: true,
    version: 'test',
    logger: false,
    checkAnswers: false,
    examples: {},
    timeouts: { head: 400, body: 400, silence: 1_500, look: 100 },
  })
  await app.listen({ host: '127.0.0.1', port: 0, backlog: 6_000 })
  t.teardown(async () => {
    app.server.closeAllConnections()
    await app.close()
    await store.close()
  })
  const address = app.server.address()
  if (!isAddress(address)) throw new Error('no port')
  const connections = () =>
    new Promise<number>((resolve, reject) => app.server.getConnections((error, count) => (error ? reject(error) : resolve(count))))
  return { port: address.port, store, connections }
}
