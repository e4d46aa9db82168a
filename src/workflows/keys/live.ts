/** Whether a key may be used at an instant. */
import type { KeyRow } from '../../store/keys.js'

export type KeyState = 'live' | 'expired' | 'revoked'

/** The state of a key at an instant (RFC 3339 UTC with milliseconds); one that expires is worth nothing from that very instant on. */
export const stateOfKey = ({ expiresAt, revokedAt }: Pick<KeyRow, 'expiresAt' | 'revokedAt'>, now: string): KeyState =>
  revokedAt !== null ? 'revoked' : expiresAt !== null && expiresAt <= now ? 'expired' : 'live'
