/** What the checks of an article rest on: its text as read, its headline as read, and what is stored of it. */
import type { Claim } from '../../claims/claim.js'
import type { Suggestion } from '../../reading/article.js'

/** A figure of the text with the ids under which it is, or would be, recorded. */
export interface FoundClaim {
  readonly suggestion: Suggestion
  readonly claimId: string
  readonly assertionId: string
}

export interface ArticleFacts {
  readonly documentId: string
  readonly title: string | null
  readonly text: string | null
  /** EDTF of the day on which it appeared. */
  readonly documentDay: string | null
  /** Whether the text is in a language that is read. */
  readonly isRead: boolean
  readonly found: readonly FoundClaim[]
  /** The headline read as a text of its own. */
  readonly headline: readonly Suggestion[]
  /** Stored claims of this document, with those that each requires. */
  readonly stored: readonly { readonly claim: Claim; readonly required: readonly Claim[] }[]
}

/** What a check found: the ids it rests on, and the detail that the sentence of its row is followed by. */
export interface CheckFinding {
  readonly evidence: readonly string[]
  readonly detail: string
}
