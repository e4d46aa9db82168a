/** Keys for tests: made in a store as the door makes them. */
import type { Store } from '../../src/store/port.js'
import { type Scope, scopes } from '../../src/workflows/actor.js'
import { createKey } from '../../src/workflows/keys/create-key.js'
import { type Headers, noon } from './app.js'

export interface KeyOptions {
  readonly name?: string
  readonly scopes?: readonly Scope[]
  readonly expiresAt?: string | null
}

export interface MadeKey {
  readonly id: string
  readonly text: string
  /** What a request with the key bears. */
  readonly headers: Headers
}

let made = 0

/** Makes a key with all scopes, unless told otherwise. */
export const makeKey = async (store: Store, { name, scopes: held = scopes, expiresAt = null }: KeyOptions = {}): Promise<MadeKey> => {
  made += 1
  const { row, text } = await createKey(store.keys, { name: name ?? `key ${made}`, scopes: held, expiresAt }, noon)
  return { id: row.id, text, headers: bearing(text) }
}

export const bearing = (text: string): Headers => ({ authorization: `Bearer ${text}` })
