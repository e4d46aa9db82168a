/** Writings that wait to be committed together, and a reader that sees them already: what one line makes, the next may point at. */
import { type Change, isMark, type ResourceType, type Writing } from './changes.js'
import type { Batch, Reader, Resources, Settle, Store } from './port.js'
import { resourceOf } from './rows.js'

/** The latest revision of each resource that waits, by type and id. */
type Pending = Map<string, Change>

const keyOf = (type: ResourceType, id: string): string => `${type} ${id}`

/** Resources that wait as they will be read, but for the instants, on which nothing is decided. */
const resourceThatWaits = <T extends ResourceType>(type: T, { id, revision, status, body }: Change): Resources[T] =>
  resourceOf(type, { id, revision, status, recordedAt: '', updatedAt: '', body: JSON.stringify(body) })

/** Whether a change may merge something, or undo a merge. */
const mayMerge = ({ revision, body }: Change): boolean => 'mergedInto' in body && (revision > 1 || body.mergedInto != null)

/**
 * The reader: by id it finds what waits before what is stored; where a question is wider than that and might touch what waits, that is
 * committed first.
 */
const readerThrough = (stored: () => Reader, pending: Pending, flush: () => Promise<void>): Reader => {
  const settled = async (...types: readonly ResourceType[]): Promise<Reader> => {
    const touches = types.length === 0 || [...pending.values()].some(({ type }) => types.includes(type))
    if (touches && pending.size > 0) await flush()
    return stored()
  }
  /** Merges are asked for with every text that is read, and what is recorded for the first time is seldom one. */
  const merged = async (): Promise<Reader> => {
    if ([...pending.values()].some(mayMerge)) await flush()
    return stored()
  }
  return {
    get at() {
      return stored().at
    },
    async one<T extends ResourceType>(type: T, id: string): Promise<Resources[T] | null> {
      const [change, held] = [pending.get(keyOf(type, id)), await stored().one(type, id)]
      return change && change.revision > (held?.revision ?? 0) ? resourceThatWaits(type, change) : held
    },
    async known(type, ids) {
      const isPending = (id: string) => pending.has(keyOf(type, id))
      const known = await stored().known(
        type,
        ids.filter((id) => !isPending(id)),
      )
      return new Set([...known, ...ids.filter(isPending)])
    },
    async text(id) {
      const change = pending.get(keyOf('document', id))
      return (await stored().text(id)) ?? (change?.type === 'document' ? (change.text ?? null) : null)
    },
    many: async (type, ids) => (await settled(type)).many(type, ids),
    list: async (type, query) => (await settled()).list(type, query),
    history: async (type, id) => (await settled(type)).history(type, id),
    assertionsOf: async (by, ids) => (await settled('assertion')).assertionsOf(by, ids),
    countDocuments: async (ids) => (await settled('assertion')).countDocuments(ids),
    sourcesBy: async (term, values) => (await settled('source')).sourcesBy(term, values),
    judgementsOn: async (id) => (await settled('judgement')).judgementsOn(id),
    candidates: async (query, statuses) => (await settled('claim')).candidates(query, statuses),
    wordCounts: async (words) => (await settled('claim')).wordCounts(words),
    claimsByWords: async (query, statuses) => (await settled('claim')).claimsByWords(query, statuses),
    concepts: async () => (await settled('concept')).concepts(),
    conceptsChangedAt: async () => (await settled('concept')).conceptsChangedAt(),
    questionWordings: async () => (await settled('claim')).questionWordings(),
    changedAfter: async (entry, limit) => (await settled()).changedAfter(entry, limit),
    changesOf: async (type, ids, before, limit) => (await settled()).changesOf(type, ids, before, limit),
    erased: (ids) => stored().erased(ids),
    hasMerges: async () => (await merged()).hasMerges(),
    readAs: async (type, ids) => (await merged()).readAs(type, ids),
    mergedInto: async (type, ids) => (await merged()).mergedInto(type, ids),
    entries: async (query) => (await settled()).entries(query),
    async *recorded() {
      yield* (await settled()).recorded()
    },
  }
}

/** An empty batch on the present state of a store. */
export const openBatch = async (store: Pick<Store, 'read' | 'commitAll'>): Promise<Batch> => {
  const waiting: { readonly writing: Writing; readonly settle: Settle }[] = []
  const pending: Pending = new Map()
  let stored = await store.read()
  let size = 0
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return
    const list = waiting.splice(0)
    pending.clear()
    size = 0
    const answers = await store.commitAll(list.map(({ writing }) => writing))
    // First of all: what was committed is known to be, whatever comes after.
    for (const [index, { settle }] of list.entries()) settle(answers[index] ?? [])
    stored = await store.read()
  }
  return {
    reader: readerThrough(() => stored, pending, flush),
    size: () => size,
    add: (writing, settle) => {
      waiting.push({ writing, settle })
      size += writing.changes.length
      for (const change of writing.changes) {
        if (isMark(change)) continue
        const key = keyOf(change.type, change.id)
        // The first recording of what is there already is no revision.
        if ((pending.get(key)?.revision ?? 0) < change.revision) pending.set(key, change)
      }
    },
    flush,
  }
}
