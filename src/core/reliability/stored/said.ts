/** What sources are judged by: observations, each with the claim in which it was made. */
import type { Observation } from '../observation.js'

/** What one source said on one question. */
export interface Said extends Observation {
  readonly value: string
  readonly claimId: string
  /** The question of truth that the claim belongs to. */
  readonly question: string
  /** The house that it speaks for. */
  readonly house: string
  /** Its own word, or another's that it passes on. */
  readonly kind: 'says' | 'relays'
  readonly topics: readonly string[]
  /** How many independent others give the same answer, and another one. */
  readonly agreeing: number
  readonly conflicting: number
}

/** A claim that teaches nothing of the source: nobody independent speaks of the same, or it is too coarse to be told from two that conflict. */
export type Unresolved = Pick<Said, 'source' | 'claimId' | 'question' | 'kind' | 'topics'>
