/** Shows how a claim's page changed, the latest first, and because of what. */
import { z } from 'zod'
import { type PageChange, tells } from '../../core/assessment/page-change.js'
import { fromCursor, notOfThisList, toCursor } from '../cursor.js'
import { openReader } from '../open-reader.js'
import { readCurrent } from '../read.js'
import type { Services } from '../services.js'
import { type Because, becauseOf } from './because.js'
import { type Place, pageReader, type Step, startAt, stepBack } from './step-back.js'

/** Pages of claims are read for one answer until so many claims have been compared: the rest comes with the cursor. */
const mostCompared = 5_000

export interface ClaimChange extends PageChange {
  /** The entry of the list of changes by which it came, the first of those that were recorded together. */
  readonly entry: number
  readonly recordedAt: string
  readonly because: Because
}

export interface ClaimChanges {
  readonly items: readonly ClaimChange[]
  readonly nextCursor: string | null
}

/** The way back is pinned by the state that it has come to. */
const place = z.strictObject({ of: z.string(), at: z.int().min(0) })

const told = async (services: Services, { occasion, change, before, after }: Step): Promise<ClaimChange> => {
  const [{ entry, recordedAt }] = occasion
  const because = await becauseOf(await openReader(services, before), await openReader(services, after), occasion)
  return { entry, recordedAt, because, ...change }
}

export interface ChangesQuery {
  readonly limit: number
  readonly cursor: string | null
  /** Whether changes are told that only bring or take what cannot be compared. */
  readonly notComparable: boolean
}

/** The changes of a claim's page up to the state that is read. */
export const showClaimChanges = async (
  services: Services,
  id: string,
  { limit, cursor, notComparable }: ChangesQuery,
): Promise<ClaimChanges> => {
  const held = cursor === null ? null : fromCursor(place, cursor)
  if (held && held.of !== id) throw notOfThisList()
  const reader = await openReader(services, held?.at)
  await readCurrent(reader, 'claim', id)
  let compared = 0
  const read = pageReader(services, id, (count) => {
    compared += count
  })
  const items: ClaimChange[] = []
  let at: Place | null = await startAt(read, reader.at)
  while (at && items.length < limit && compared < mostCompared) {
    const { step, place: earlier } = await stepBack(services, read, at)
    if (step && (notComparable || step.occasion[0].type === 'rules' || tells(step.change))) items.push(await told(services, step))
    at = earlier
  }
  return { items, nextCursor: at && toCursor({ of: id, at: at.at }) }
}
