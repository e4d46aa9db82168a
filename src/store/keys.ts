/** The part of the port that keeps keys. They are no resources: not versioned, not exported, not in the list of changes. */

/** A key as it is kept: its secret only as a hash. Instants are RFC 3339 UTC with milliseconds. */
export interface KeyRow {
  /** `key_…` */
  readonly id: string
  /** The part that may be shown: it finds the row, and names the key in lists. Unique. */
  readonly visible: string
  /** Unique among the keys that are live. */
  readonly name: string
  readonly scopes: readonly string[]
  readonly salt: string
  readonly hash: string
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly revokedAt: string | null
  /** To the minute, about. */
  readonly lastUsedAt: string | null
}

/** Keys are never deleted: a revoked one stays in the list, so a database that once had keys is never open again. */
export interface KeyStore {
  /** Whether any key was ever made. */
  any(): Promise<boolean>
  byVisible(visible: string): Promise<KeyRow | null>
  /** All keys in the order in which they were made. */
  all(): Promise<KeyRow[]>
  /** Keeps a new key. False, and nothing is written, where its name is borne by a key that is live when it is made. */
  insert(row: KeyRow): Promise<boolean>
  /** From now on the key is worth nothing; one that was revoked before is left as it is. */
  revoke(id: string, revokedAt: string): Promise<void>
  used(ids: readonly string[], lastUsedAt: string): Promise<void>
}
