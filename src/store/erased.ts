/** What a database tells of what was erased. */

/** That something was erased: from then on, in every state. */
export interface Erased {
  readonly id: string
  readonly entry: number
  readonly recordedAt: string
  readonly by: string | null
  readonly reason: string | null
}

/** The entry of an erasure, for the export. */
export interface RecordedErasure {
  readonly type: 'erasure'
  readonly id: string
  readonly revision: number
  readonly recordedAt: string
  readonly by: string | null
  readonly reason: string | null
  readonly resource: { readonly gone: readonly string[] }
  readonly text: null
}
