/** Changes: the only way in. The core decides, a workflow lists, the store commits the list in one transaction. */
import type { AssertionBody } from '../core/claims/assertion.js'
import type { ClaimBody } from '../core/claims/claim.js'
import type { JudgementBody } from '../core/comparison/judgement.js'
import type { ConceptBody } from '../core/concepts/schema.js'
import type { DocumentBody, DocumentText } from '../core/documents/schema.js'
import type { SourceBody } from '../core/sources/schema.js'

/** What each type of resource holds, without what the store adds. A concept's body holds its key, which is its id. */
export interface Bodies {
  readonly concept: ConceptBody
  readonly source: SourceBody
  readonly document: DocumentBody
  readonly claim: ClaimBody
  readonly assertion: AssertionBody
  readonly judgement: JudgementBody
}

export const resourceTypes = ['concept', 'source', 'document', 'claim', 'assertion', 'judgement'] as const
export type ResourceType = (typeof resourceTypes)[number]

/** One new revision of one resource. */
export type Change = {
  [T in ResourceType]: {
    readonly type: T
    readonly id: string
    /** 1 for a new resource, which is left alone where the id is already there; n + 1 for one that was decided on revision n. */
    readonly revision: number
    readonly status: string
    readonly body: Bodies[T]
    /** The text of a new document. */
    readonly text?: DocumentText
  }
}[ResourceType]

/** Who commits, and why. `recordedAt` is given by an import alone; else it is the later of the clock and the last entry. */
export interface Occasion {
  readonly now: string
  readonly by: string | null
  readonly reason: string | null
  readonly recordedAt?: string
}

/** What is committed together, all or nothing. */
export interface Writing {
  readonly changes: readonly Change[]
  readonly occasion: Occasion
}

export interface Committed {
  readonly id: string
  readonly outcome: 'created' | 'revised' | 'existing'
}

/** Somebody else's revision came first: what the change was decided on is no longer current. Nothing was written. */
export class StaleChange extends Error {
  readonly id: string

  constructor(id: string) {
    super(`${id} has been revised since it was read`)
    this.name = 'StaleChange'
    this.id = id
  }
}
