/** Revokes a key. */
import type { KeyRow, KeyStore } from '../../store/keys.js'
import { Failure } from '../failure.js'
import { visiblePart } from './key-text.js'

const matches = (row: KeyRow, which: string): boolean =>
  [row.id, row.visible, `hsy_${row.visible}`, `hsy_${row.visible}_…`].includes(which) || visiblePart(which) === row.visible

/** The key as it was before, by its id, its visible prefix or its text. Fails as `not-found`. */
export const revokeKey = async (keys: KeyStore, which: string, now: string): Promise<KeyRow> => {
  const row = (await keys.all()).find((one) => matches(one, which))
  if (!row) throw new Failure('not-found', 'No key has this id or prefix: `list` shows them all.')
  await keys.revoke(row.id, now)
  return row
}
