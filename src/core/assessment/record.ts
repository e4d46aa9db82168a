/** A claim with what is recorded of it, as the rooms of assessment read it. */
import type { Claim } from '../claims/claim.js'
import type { GroupName } from '../comparison/pair.js'
import type { Ruling } from '../comparison/ruling.js'
import type { Vocabulary } from '../concepts/vocabulary.js'
import type { Archive, Testimony } from '../lineage/evidence.js'
import type { Estimate, Evidence } from '../reliability/stored/evidence.js'

/** How reliable a source's own word was so far, and for how many fully known claims that counts. */
export interface TrackRecord extends Pick<Estimate, 'low' | 'high'>, Pick<Evidence, 'effective'> {
  /** How many other independent houses have said the same where it was right; what people have judged alone counts for none. */
  readonly bornOutBy: number
}

/** A stored claim with its accepted assertions, in order of id. */
export interface ClaimRecord {
  readonly claim: Claim
  readonly testimonies: readonly Testimony[]
}

/** Another claim beside the one asked for, and the group it stands in. */
export interface Neighbour extends ClaimRecord {
  readonly group: GroupName
  /** What the one asked for (left) is to this one (right). */
  readonly ruling: Ruling
}

/** What a claim is assessed in: its own record, its neighbours, the claims it requires and those that share its documents. */
export interface Setting extends ClaimRecord {
  readonly archive: Archive
  readonly vocabulary: Vocabulary
  readonly neighbours: readonly Neighbour[]
  readonly required: readonly Claim[]
  readonly documentMates: readonly ClaimRecord[]
  /** Ids of its documents whose headline quotes what their body does not have. */
  readonly orphanQuotes?: ReadonlySet<string>
  /** The records of registered sources that have one; null where none are estimated yet, left out where they are not asked. */
  readonly records?: ReadonlyMap<string, TrackRecord> | null
}
