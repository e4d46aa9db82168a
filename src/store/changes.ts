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

export const isResourceType = (text: string): text is ResourceType => resourceTypes.some((type) => type === text)

/** What the list of changes tells of beside resources. Such an entry makes no row: all that there is to it stands in the list. */
export const markTypes = ['rules'] as const
export type MarkType = (typeof markTypes)[number]

/** Everything that an entry of the list of changes may be of. */
export const entryTypes = [...resourceTypes, ...markTypes] as const
export type EntryType = ResourceType | MarkType

/** That answers come by another release of the rules from here on; its id is the release. A release that comes back is revision n + 1. */
export interface Mark {
  readonly type: MarkType
  readonly id: string
  readonly revision: number
  readonly status: 'accepted'
  readonly body: { readonly release: string }
}

export const isMark = (change: Change | Mark): change is Mark => markTypes.some((type) => type === change.type)

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
  readonly changes: readonly (Change | Mark)[]
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

/** A request that may be sent again: whose it is, which it is, and by what key the caller knows it. */
export interface Retryable {
  /** The id of the caller's key; empty where none are set up. */
  readonly caller: string
  /** "POST /v1/sources" */
  readonly request: string
  readonly key: string
  /** The digest of its body: another body under one key is another request. */
  readonly digest: string
  /** Its answer is kept until this instant. */
  readonly until: string
}

/** An answer as it is sent. */
export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The request was answered before: nothing was written. */
export class AnsweredBefore extends Error {
  readonly digest: string
  readonly answer: KeptAnswer

  constructor(digest: string, answer: KeptAnswer) {
    super('the request was answered before')
    this.name = 'AnsweredBefore'
    this.digest = digest
    this.answer = answer
  }
}

/** What can be erased when it is asked for. */
export const erasableTypes = ['document', 'source', 'assertion'] as const
export type ErasableType = (typeof erasableTypes)[number]

/** One revision as it reads once what it held is erased. */
export type Blanked = {
  [T in ResourceType]: {
    readonly type: T
    readonly id: string
    readonly revision: number
    readonly status: string
    readonly body: Bodies[T]
  }
}[ResourceType]

/** An erasure: what is rewritten in place, which is done to nothing else. */
export interface Erasure {
  readonly type: ErasableType
  readonly id: string
  /** Ids that answer as erased from now on, the one that was asked for first; of these every revision is among the blanked. */
  readonly gone: readonly string[]
  /** Ids of documents among them: every assertion in these is gone too. */
  readonly documents: readonly string[]
  readonly blanked: readonly Blanked[]
  /** New revisions of what stays, blanked as its old ones are: so that whoever holds an old one hears of it. */
  readonly changes: readonly Change[]
}
