/** Who acts, and what they may do. */

/** What a key may be allowed. Each stands for itself: none includes another. */
export const scopes = ['read', 'write', 'review', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** The holder of a key. */
export interface Actor {
  /** `key_…` */
  readonly keyId: string
  /** The key's name: the `by` of what it writes. */
  readonly name: string
  readonly scopes: readonly Scope[]
}
