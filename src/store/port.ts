/** The port: what the house asks of a database. A second engine is a folder beside `sqlite/` that keeps the same contract suite. */
import type { Assertion } from '../core/claims/assertion.js'
import type { Claim } from '../core/claims/claim.js'
import type { CandidateQuery } from '../core/comparison/candidates.js'
import type { Judgement } from '../core/comparison/judgement.js'
import type { ConceptBody } from '../core/concepts/schema.js'
import type { DocumentText } from '../core/documents/schema.js'
import type { Entry, Stored, TellingType } from '../core/events/entry.js'
import type { WordCounts, WordQuery } from '../core/matching/recall.js'
import type {
  AnsweredBefore,
  Change,
  Committed,
  EntryType,
  Erasure,
  KeptAnswer,
  Mark,
  Occasion,
  ResourceType,
  Retryable,
  StaleChange,
  Writing,
} from './changes.js'
import type { Erased, RecordedErasure } from './erased.js'
import type { KeyStore } from './keys.js'
import type { ListQuery, Page } from './queries.js'
import type { WebhookStore } from './webhooks.js'

/** Resources as they are read: the body with id, revision, instants and status. What is derived from the body alone is added by http. */
export type Resources = Stored

/** One entry of a resource's history. */
export interface Revision<T extends ResourceType> {
  readonly revision: number
  readonly recordedAt: string
  readonly by: string | null
  readonly reason: string | null
  readonly resource: Resources[T]
}

/** One entry of the list of changes with the revision that it made, for the export. */
export type Recorded = {
  [T in ResourceType]: {
    readonly type: T
    readonly id: string
    readonly revision: number
    readonly recordedAt: string
    readonly by: string | null
    readonly reason: string | null
    readonly status: string
    readonly resource: Resources[T]
    readonly text: DocumentText | null
  }
}[ResourceType]

/** The same of an entry that is of no resource. */
export interface RecordedMark extends Mark {
  readonly recordedAt: string
  readonly by: string | null
  readonly reason: string | null
}

/** That something was changed: an entry of the list of changes. */
export interface Changed {
  readonly entry: number
  readonly type: EntryType
  readonly id: string
  readonly revision: number
  readonly recordedAt: string
  readonly by: string | null
  readonly reason: string | null
}

/** Entries after one, of these types (null for all); `limit` of them at most, so that memory stays bounded. */
export interface EntryQuery {
  readonly after: number
  readonly types: readonly TellingType[] | null
  readonly limit: number
}

/** A part of the list, and the last entry that was looked at: the next part begins behind it. */
export interface EntryPart {
  readonly entries: readonly Entry[]
  readonly seen: number
}

/** Where one entry of the list of changes does not fit: altered, missing or out of order. */
export interface ChainFault {
  readonly entry: number
  readonly says: string
}

/** What can be merged: everything about it then reads as the other. */
export type Mergeable = 'source' | 'claim'

/**
 * Reads one state of the database: all changes up to `at`, and none after. Lists of ids come back in order of id, unknown ones left out.
 * Records come as they were recorded; what was merged into another is in no list, and is found by its id alone (`workflows/as-merged.ts` reads on).
 */
export interface Reader {
  /** The number of the last change that is seen. */
  readonly at: number
  one<T extends ResourceType>(type: T, id: string): Promise<Resources[T] | null>
  /** Which of these ids there are. */
  known(type: ResourceType, ids: readonly string[]): Promise<ReadonlySet<string>>
  many<T extends ResourceType>(type: T, ids: readonly string[]): Promise<Resources[T][]>
  list<T extends ResourceType>(type: T, query: ListQuery): Promise<Page<Resources[T]>>
  history<T extends ResourceType>(type: T, id: string): Promise<Revision<T>[]>
  text(documentId: string): Promise<DocumentText | null>
  /** Assertions of claims, or in documents, of any status, in order of id. */
  assertionsOf(by: 'claimId' | 'documentId', ids: readonly string[]): Promise<Assertion[]>
  /** How many documents assert any of these claims. */
  countDocuments(claimIds: readonly string[]): Promise<number>
  /** Sources with one of these names or aliases (lower case, no punctuation), merged ones too; sources that are, or serve, one of these parties. */
  sourcesBy(term: 'name' | 'party', values: readonly string[]): Promise<Resources['source'][]>
  judgementsOn(claimId: string): Promise<Judgement[]>
  /** Whether anything was merged in this state. */
  hasMerges(): Promise<boolean>
  /** What merged ids read as, at the end of their chains; those that stand for themselves are left out. */
  readAs(type: Mergeable, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Everything that is merged into these, through however many others, each with the one of them that it reads as. */
  mergedInto(type: Mergeable, ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Claims that may be worth comparing, nearest first, at most `limit` + 1. */
  candidates(query: CandidateQuery, statuses: readonly string[]): Promise<Claim[]>
  /** In how many claims each word stands, about: many are estimated, and revisions count for themselves. */
  wordCounts(words: readonly string[]): Promise<WordCounts>
  /** Claims that bear words of a query, the heaviest sum of weights first, then the earliest. */
  claimsByWords(query: WordQuery, statuses: readonly string[]): Promise<Claim[]>
  /** All concepts that count, and the change by which they last changed. */
  concepts(): Promise<ConceptBody[]>
  conceptsChangedAt(): Promise<number>
  /** The measures and places of accepted quantities as they were written. */
  questionWordings(): Promise<{ readonly measure: string; readonly place: string | null }[]>
  /** What was changed after a change, in order, at most so many. */
  changedAfter(entry: number, limit: number): Promise<Changed[]>
  /** Which of these (null: all of the type) were changed before an entry, the latest first, at most so many. */
  changesOf(type: EntryType, ids: readonly string[] | null, before: number, limit: number): Promise<Changed[]>
  /** A part of the list of changes, each entry with what it made and what was there before. */
  entries(query: EntryQuery): Promise<EntryPart>
  /** Which of these were erased, whenever that was: an earlier state does not bring them back. */
  erased(ids: readonly string[]): Promise<ReadonlyMap<string, Erased>>
  /** All changes in their order. */
  recorded(): AsyncIterable<Recorded | RecordedMark | RecordedErasure>
}

/** Hears what came of a writing. */
export type Settle = (answer: readonly Committed[] | StaleChange) => void

/** Writings that wait to be committed together. */
export interface Batch {
  /** Sees what waits as if it were stored, so that what one writing makes the next may point at. */
  readonly reader: Reader
  /** How many changes wait. */
  readonly size: () => number
  /** Lets a writing wait; `settle` hears what came of it once that is durable. */
  readonly add: (writing: Writing, settle: Settle) => void
  /** Commits what waits as one transaction. */
  readonly flush: () => Promise<void>
}

/** How many current revisions of a type have a status. */
export interface Count {
  readonly type: ResourceType
  readonly status: string
  readonly count: number
}

/** What the database has cost so far. */
export interface Spent {
  /** Seconds in which its statements held the thread. */
  readonly seconds: number
  readonly calls: number
}

/** Why the database cannot answer. */
export type TroubleReason = 'full' | 'busy' | 'corrupt' | 'index' | 'readonly' | 'disk' | 'memory' | 'gone'

/** The database cannot do what it was asked, and nothing was written. The message is for who asked: it says the mend and names no path. */
export class StoreTrouble extends Error {
  readonly reason: TroubleReason

  constructor(reason: TroubleReason, says: string, cause: unknown) {
    super(says, { cause })
    this.name = 'StoreTrouble'
    this.reason = reason
  }
}

/** An answer that is kept by the transaction that makes it true: both are there after a crash, or neither. */
export interface Keeping {
  readonly retryable: Retryable
  /** The id of the resource of which the answer tells. */
  readonly about: string | null
  /** Makes the answer of what has been committed, by reading it in the transaction. */
  readonly answer: (committed: readonly Committed[], one: ReadOne) => KeptAnswer
}

/** Reads a resource as it now is, within a transaction; null where there is none. */
export type ReadOne = <T extends ResourceType>(type: T, id: string) => Resources[T] | null

/** Every call may fail with StoreTrouble. */
export interface Store {
  /** Who may ask. */
  readonly keys: KeyStore
  readonly webhooks: WebhookStore
  /** A reader of the last state, or of the state after so many changes. */
  read(at?: number): Promise<Reader>
  /** The last change that had been recorded by an instant (RFC 3339 UTC with milliseconds), inclusive; 0 before the first. */
  stateAt(instant: string): Promise<number>
  /**
   * Commits all changes or none, in their order. Fails with StaleChange where a revision was overtaken. With `keeping` the answer is
   * kept by the same transaction, even where nothing changed; fails with AnsweredBefore where one is kept already.
   */
  commit(changes: readonly (Change | Mark)[], occasion: Occasion, keeping?: Keeping): Promise<Committed[]>
  /** The answer that is kept for a request; null where none is, or no longer. */
  answered(request: Retryable, now: string): Promise<AnsweredBefore | null>
  /**
   * Commits many lists as one transaction, so that they are durable at the price of one; each is all or nothing by itself. The answers
   * come in the order of the lists: one whose revision was overtaken is answered by its StaleChange and takes none of the others along.
   */
  commitAll(writings: readonly Writing[]): Promise<(readonly Committed[] | StaleChange)[]>
  /** An empty batch on the last state. */
  batch(): Promise<Batch>
  /** Calls back after each commit of this process, until what it answers is called. Commits of others are not heard. */
  watch(heard: () => void): () => void
  /**
   * Notes that answers come by a release of the rules from now on: an entry, where others served this database before. Answers whether there is
   * a new one.
   */
  noteRules(release: string, now: string): Promise<boolean>
  /** Erases for good, or fails with StaleChange. Whether nothing is left in the files: not where another process reads from the log. */
  erase(erasure: Erasure, occasion: Occasion): Promise<{ readonly isClean: boolean }>
  /** Fails, and soon, where the database cannot answer. */
  ping(): Promise<void>
  /** How much there is of everything; null while it is counted for the first time. Cheap at any size. */
  counts(): Promise<readonly Count[] | null>
  /** What the database has cost so far. */
  spent(): Spent
  /** Faults in the chain of changes, at most a hundred. */
  checkChain(): Promise<ChainFault[]>
  close(): Promise<void>
}
