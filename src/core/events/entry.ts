/** One entry of the list of changes with the revision that it made and the one before: what an event is told from. */
import type { Assertion } from '../claims/assertion.js'
import type { Claim } from '../claims/claim.js'
import type { Judgement } from '../comparison/judgement.js'
import type { Concept } from '../concepts/schema.js'
import type { Document } from '../documents/schema.js'
import type { Source } from '../sources/schema.js'

/** Resources as the store reads them. */
export interface Stored {
  readonly concept: Concept
  readonly source: Omit<Source, 'derived'>
  readonly document: Document
  readonly claim: Claim
  readonly assertion: Assertion
  readonly judgement: Judgement
}

export type StoredType = keyof Stored

/** That a resource was recorded or revised. */
export type ResourceEntry = {
  [T in StoredType]: {
    readonly entry: number
    readonly type: T
    readonly id: string
    readonly revision: number
    readonly recordedAt: string
    readonly by: string | null
    readonly reason: string | null
    readonly resource: Stored[T]
    /** The revision before; null for the first. */
    readonly before: Stored[T] | null
  }
}[StoredType]

/** That answers come by another release of the rules from here on; the id is the release. */
export interface RulesEntry {
  readonly entry: number
  readonly type: 'rules'
  readonly id: string
  readonly revision: number
  readonly recordedAt: string
  readonly by: string | null
  readonly reason: string | null
}

/** That a document, source or assertion was erased; the id is its own. */
export interface ErasureEntry extends Omit<RulesEntry, 'type'> {
  readonly type: 'erasure'
}

export type Entry = ResourceEntry | RulesEntry | ErasureEntry

/** What the list of changes tells of. */
export type TellingType = Entry['type']
