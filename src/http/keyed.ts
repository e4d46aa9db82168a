/** Whether the service asks for keys. */
import type { KeyStore } from '../store/keys.js'

/** Whether requests need a key now. */
export type Keyed = () => Promise<boolean>

/**
 * True once a key was ever made, be it by another process and long revoked; on a public address always. Before that each request looks,
 * which takes microseconds, so that the first key counts from the next request on.
 */
export const keyedBy = (keys: KeyStore, isPublic: boolean): Keyed => {
  let isKeyed = isPublic
  return async () => {
    isKeyed ||= await keys.any()
    return isKeyed
  }
}
