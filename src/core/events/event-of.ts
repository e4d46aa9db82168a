/** Which events an entry of the list of changes makes. */
import { changedPointers } from '../values/patch.js'
import type { Entry, ErasureEntry, ResourceEntry, RulesEntry, StoredType } from './entry.js'
import type { ChangeEvent, Regrouped } from './event.js'
import { idOfPlace } from './event-id.js'
import { erasable, happened, named } from './event-types.js'

const bookkeeping = new Set(['/revision', '/recordedAt', '/updatedAt'])

const paths: Readonly<Record<StoredType, string>> = {
  concept: 'concepts',
  source: 'sources',
  document: 'documents',
  claim: 'claims',
  assertion: 'assertions',
  judgement: 'judgements',
}

const linksOf = (type: StoredType, id: string): Record<string, string> => {
  const self = `/v1/${paths[type]}/${encodeURIComponent(id)}`
  return { self, history: `${self}/history`, ...(type === 'claim' ? { comparison: `${self}/comparison` } : {}) }
}

/** What events have that stand for themselves and tell of the whole. */
const alone = { changed: [''], because: null, comparisons: [], standing: null }

const rulesEvent = ({ entry, type, id, revision, recordedAt, by, reason }: RulesEntry): ChangeEvent => ({
  id: idOfPlace({ entry, part: 0 }),
  type: 'rules.changed',
  recordedAt,
  resource: { type, id, revision, status: 'accepted' },
  by,
  reason,
  ...alone,
  links: { self: '/v1/rules' },
  says: `Answers come by ${id} from here on.`,
})

/** What is erased answers 410 at its address, with date and reason. */
const erasureEvent = ({ entry, id, revision, recordedAt, by, reason }: ErasureEntry): ChangeEvent => {
  const type = erasable[id.slice(0, 3)] ?? 'document'
  return {
    id: idOfPlace({ entry, part: 0 }),
    type: `${type}.erased`,
    recordedAt,
    resource: { type, id, revision, status: 'erased' },
    by,
    reason,
    ...alone,
    links: { self: `/v1/${paths[type]}/${encodeURIComponent(id)}` },
    says: `${named(type)} was erased for good.`,
  }
}

const resourceEvent = (entry: ResourceEntry): ChangeEvent => {
  const { type, id, revision, recordedAt, by, reason, resource, before } = entry
  const changed = before ? changedPointers(before, resource).filter((pointer) => !bookkeeping.has(pointer)) : ['']
  const told = happened(entry, before ? changed : [])
  return {
    id: idOfPlace({ entry: entry.entry, part: 0 }),
    type: told.type,
    recordedAt,
    resource: { type, id, revision, status: resource.status },
    by,
    reason,
    ...alone,
    changed,
    links: linksOf(type, id),
    says: told.says,
  }
}

/** The event of the entry itself. */
export const eventOf = (entry: Entry): ChangeEvent => {
  if (entry.type === 'rules') return rulesEvent(entry)
  return entry.type === 'erasure' ? erasureEvent(entry) : resourceEvent(entry)
}

/** A claim whose page changed: which other claims moved on it, what became of its origins and flags, and because of which entry. */
export interface PageChange {
  /** The first of the entries that were recorded together. */
  readonly because: Entry
  readonly claimId: string
  readonly revision: number
  readonly status: string
  readonly comparisons: readonly Regrouped[]
  /** Null where it was not worked out. */
  readonly standing: ChangeEvent['standing']
}

/** What changed, by how many comparisons did. */
const what = (count: number): string =>
  count === 0 ? 'The known origins or the flags' : count === 1 ? 'One comparison' : `${count} comparisons`

/** The events that follow from an entry, in order: one for each claim whose page it changed. */
export const eventsFrom = (entry: Entry, pages: readonly PageChange[]): ChangeEvent[] =>
  pages.map(({ because, claimId, revision, status, comparisons, standing }, index) => {
    const cause = eventOf(because)
    return {
      ...cause,
      id: idOfPlace({ entry: entry.entry, part: index + 1 }),
      type: 'comparison.changed',
      resource: { type: 'claim', id: claimId, revision, status },
      changed: [],
      because: cause.id,
      comparisons,
      standing,
      links: { ...linksOf('claim', claimId), because: cause.links.self ?? '' },
      says: `${what(comparisons.length)} of a claim changed, because of what was recorded on ${because.id}.`,
    }
  })
