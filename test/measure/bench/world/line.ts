/** One line of an import, and how to make one. */
import type { ResourceType } from '../../../../src/store/changes.js'

export type Data = Readonly<Record<string, unknown>>

/** Inside `data` an id may be written `@ref`, meaning what an earlier line with that `ref` made. */
export interface Line {
  readonly type: ResourceType
  readonly ref?: string
  readonly data: Data
}
