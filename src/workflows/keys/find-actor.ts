/** Finds on whose behalf a request comes, by its key. */
import type { KeyRow } from '../../store/keys.js'
import { type Actor, scopes } from '../actor.js'
import type { Services } from '../services.js'
import { hashKey, isHashOf } from './key-hash.js'
import { newKeyText, visiblePart } from './key-text.js'
import { stateOfKey } from './live.js'

/** What an unknown key is compared with, so that it takes as long as a known one. */
const nobody = hashKey(newKeyText().text)

const actorOf = ({ id, name, scopes: held }: KeyRow): Actor => ({
  keyId: id,
  name,
  scopes: scopes.filter((scope) => held.includes(scope)),
})

export interface Found {
  readonly actor: Actor
  readonly lastUsedAt: string | null
}

/** The holder of a key; null where it is none, unknown, revoked or expired: which of these is not told. */
export const findActor = async ({ store, now }: Pick<Services, 'store' | 'now'>, text: string): Promise<Found | null> => {
  const visible = visiblePart(text)
  const row = visible === null ? null : await store.keys.byVisible(visible)
  const isSame = isHashOf(text, row ?? nobody)
  if (!row || !isSame || stateOfKey(row, now()) !== 'live') return null
  return { actor: actorOf(row), lastUsedAt: row.lastUsedAt }
}
