/** Makes a key. Its text is given back once and kept nowhere. */
import { contentId } from '../../core/values/canonical.js'
import type { KeyRow, KeyStore } from '../../store/keys.js'
import { type Scope, scopes } from '../actor.js'
import { Failure } from '../failure.js'
import { hashKey } from './key-hash.js'
import { newKeyText } from './key-text.js'

export interface NewKey {
  /** The `by` of what the key writes. */
  readonly name: string
  readonly scopes: readonly Scope[]
  /** RFC 3339 UTC with milliseconds; null for a key that does not expire. */
  readonly expiresAt: string | null
}

/** The key and its text. Fails as `conflict` where a live key bears the name. */
export const createKey = async (keys: KeyStore, input: NewKey, now: string): Promise<{ readonly row: KeyRow; readonly text: string }> => {
  const { text, visible } = newKeyText()
  const body = {
    visible,
    name: input.name,
    scopes: scopes.filter((scope) => input.scopes.includes(scope)),
    createdAt: now,
    expiresAt: input.expiresAt,
  }
  const row: KeyRow = { id: contentId('key', body), ...body, ...hashKey(text), revokedAt: null, lastUsedAt: null }
  if (!(await keys.insert(row)))
    throw new Failure('conflict', `A live key is already named ${input.name}: choose another name, or revoke that one first.`)
  return { row, text }
}
