/** What may be asked of a list, without a word of SQL. */

/** A place in a list: after this item, in the order of first recording, then id. */
export interface After {
  readonly recordedAt: string
  readonly id: string
}

/** Fields by which a resource is found directly. */
export type Field =
  | 'kind'
  | 'country'
  | 'parentId'
  | 'sourceId'
  | 'url'
  | 'contentHash'
  | 'type'
  | 'claimId'
  | 'documentId'
  | 'mergedInto'
  | 'left'
  | 'right'

/** Fields of which a resource may have several values, or that are asked as such. */
export type TermField = 'name' | 'domain' | 'identifier' | 'party' | 'word' | 'measure' | 'place' | 'topic' | 'broader' | 'hop'

export type Condition =
  | { readonly field: Field; readonly any: readonly string[] }
  | { readonly term: TermField; readonly any: readonly string[] }
  /** All of these values. */
  | { readonly term: TermField; readonly all: readonly string[] }
  /** Claims whose period shares a day with this span. */
  | { readonly days: readonly [number, number] }
  /** Claims at one of these places, by plain name; null is no place. */
  | { readonly places: readonly (string | null)[] }
  /** Claims that a document asserts, or that are asserted in a document of one of these sources or on its word. */
  | { readonly inDocument: string }
  | { readonly saidBy: readonly string[] }
  | { readonly either: readonly Condition[] }

export interface ListQuery {
  readonly statuses: readonly string[] | null
  readonly conditions: readonly Condition[]
  readonly limit: number
  readonly after: After | null
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Where the next page begins; null on the last. */
  readonly next: After | null
}
