/** What lineages are traced in: assertions with their documents, and the sources that they name. */
import type { AssertionBody } from '../claims/assertion.js'
import type { SourceBook } from '../sources/house.js'

export type AssertionWithId = AssertionBody & { readonly id: string }

/** What tracing needs to know of a document. */
export interface DocumentFacts {
  readonly id: string
  readonly sourceId: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly language?: string | null
  readonly derivedFrom: readonly { readonly documentId: string; readonly relation: string }[]
}

/** One accepted assertion beside the document that holds it. */
export interface Testimony {
  readonly assertion: AssertionWithId
  readonly document: DocumentFacts
}

/** Everything that is needed to trace: sources by id, documents by id, and the registered source that a name (without punctuation) means. */
export interface Archive {
  readonly book: SourceBook
  readonly documents: ReadonlyMap<string, DocumentFacts>
  readonly sourceByName: ReadonlyMap<string, string>
}

/** The testimonies that say the claim; denials and questions are shown, never counted. */
export const asserting = (testimonies: readonly Testimony[]): Testimony[] =>
  testimonies.filter(({ assertion }) => assertion.stance === 'asserts')
