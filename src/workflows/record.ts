/** Records new resources: insert-or-ignore by content, then the resource as it now is. */
import {
  type Change,
  type Committed,
  type KeptAnswer,
  type Mark,
  type ResourceType,
  type Retryable,
  StaleChange,
} from '../store/changes.js'
import type { Keeping, Resources } from '../store/port.js'
import { Failure } from './failure.js'
import { readRecord } from './read.js'
import type { Services } from './services.js'

/** A resource as it now is, and whether this request made it. */
export interface Recording<T> {
  readonly resource: T
  readonly isNew: boolean
}

/** What a body comes to: the id of the resource, and the changes that record it, its own first; none where it is there as it is. */
export interface Decision {
  readonly id: string
  readonly changes: readonly (Change | Mark)[]
}

/** The failure of a writing that was overtaken. */
export const staleFailure = ({ id }: StaleChange): Failure =>
  new Failure('stale', `${id} has been revised since it was read: read it again and decide anew.`)

/** How the answer of a request that may be sent again is kept: what it is, made of what the workflow answers. */
export interface Keep<T> {
  readonly retryable: Retryable
  readonly answer: (answer: T) => KeptAnswer
}

/** Commits changes now; a revision that was overtaken is the failure `stale`. */
export const commitNow = async (
  { store, now, actor }: Services,
  changes: readonly (Change | Mark)[],
  reason: string | null = null,
  keeping?: Keeping,
): Promise<Committed[]> => {
  try {
    return await store.commit(changes, { now: now(), by: actor?.name ?? null, reason }, keeping)
  } catch (error) {
    throw error instanceof StaleChange ? staleFailure(error) : error
  }
}

/** Whether the first of the changes made something new. */
export const isNew = ([first]: readonly Committed[]): boolean => first?.outcome === 'created'

/** What keeps the answer on a resource, as the transaction makes it. */
const keepingOf = <T extends ResourceType>({ retryable, answer }: Keep<Recording<Resources[T]>>, type: T, id: string): Keeping => ({
  retryable,
  about: id,
  answer: (committed, one) => {
    const resource = one(type, id)
    if (!resource) throw new Error(`${id} is not there after it was recorded`)
    return answer({ resource, isNew: isNew(committed) })
  },
})

/** Commits what was decided, and reads the resource as it now is. */
export const recordDecision = async <T extends ResourceType>(
  services: Services,
  type: T,
  { id, changes }: Decision,
  keep?: Keep<Recording<Resources[T]>>,
): Promise<Recording<Resources[T]>> => {
  const isNothing = changes.length === 0 && !keep
  const committed = isNothing ? [] : await commitNow(services, changes, null, keep && keepingOf(keep, type, id))
  return { resource: await readRecord(await services.store.read(), type, id), isNew: isNew(committed) }
}
