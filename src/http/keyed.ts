/** Whether the service asks for keys. */
import type { KeyStore } from '../store/keys.js'
import { oncePerTurn } from './once-per-turn.js'
import type { Turns } from './turns.js'

/** Whether requests need a key now. */
export type Keyed = () => Promise<boolean>

/**
 * True once a key was ever made, be it by another process and long revoked; on a public address always. Before that it is looked for
 * in each turn, so that the first key counts from the next request on.
 */
export const keyedBy = (keys: KeyStore, isPublic: boolean, turns: Turns): Keyed => {
  const { ask } = oncePerTurn(turns, () => keys.any())
  let isKeyed = isPublic
  return async () => {
    isKeyed ||= await ask()
    return isKeyed
  }
}
