/** One line of an import: what it makes, the name by which later lines may point at it, and its body. */

/** Inside `data` an id may be written `@ref`, meaning what an earlier line with that `ref` made. */
export interface ImportLine {
  readonly type: 'concept' | 'source' | 'document' | 'claim' | 'assertion'
  readonly ref?: string
  readonly data: Readonly<Record<string, unknown>>
}
