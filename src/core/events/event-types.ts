/** Table: what can happen, as types of events, and how each is told. */
import type { ResourceEntry, StoredType } from './entry.js'

const storedTypes: readonly StoredType[] = ['claim', 'assertion', 'document', 'source', 'concept', 'judgement']

/** What a resource was merged into, in some revision. */
const into = (resource: ResourceEntry['resource'] | null): unknown => (resource && 'mergedInto' in resource ? resource.mergedInto : null)

/** With its article, as a sentence begins. */
export const named = (noun: string): string => `${/^[aeiou]/u.test(noun) ? 'An' : 'A'} ${noun}`

interface Verb {
  readonly verb: string
  readonly of: readonly StoredType[]
  readonly fits: (entry: ResourceEntry) => boolean
  readonly says: (noun: string, entry: ResourceEntry) => string
}

const list = (pointers: readonly string[]): string => (pointers.length === 0 ? '' : ` in ${pointers.join(', ')}`)

/** Table: the first row that fits is what an entry did. */
export const verbs: readonly Verb[] = [
  { verb: 'created', of: storedTypes, fits: ({ before }) => before === null, says: (noun) => `${named(noun)} was recorded.` },
  {
    verb: 'merged',
    of: ['claim', 'source'],
    fits: ({ resource, before }) => into(resource) !== null && into(resource) !== into(before),
    says: (noun, { resource }) => `A ${noun} was merged into ${String(into(resource))}, as which it now reads.`,
  },
  {
    verb: 'unmerged',
    of: ['claim', 'source'],
    fits: ({ resource, before }) => into(resource) === null && into(before) !== null,
    says: (noun) => `A merged ${noun} stands for itself again.`,
  },
  { verb: 'revised', of: storedTypes, fits: () => true, says: (noun) => `${named(noun)} was revised` },
]

/** Types of events that follow from others, and what each says. */
export const derivedTypes = ['comparison.changed'] as const

/** What can be erased, by the beginning of its id. */
export const erasable: Readonly<Record<string, StoredType>> = { doc: 'document', src: 'source', ast: 'assertion' }

/** All types of events, in the order of the table. */
export const eventTypes: readonly string[] = [
  ...storedTypes.flatMap((type) => verbs.filter(({ of }) => of.includes(type)).map(({ verb }) => `${type}.${verb}`)),
  ...Object.values(erasable).map((type) => `${type}.erased`),
  'rules.changed',
  ...derivedTypes,
]

/** Short forms: a type of resource stands for all that can happen to it. */
export const shortTypes: readonly string[] = [...storedTypes, 'rules', 'comparison']

/** What an entry did. */
export const happened = (entry: ResourceEntry, changed: readonly string[]): { readonly type: string; readonly says: string } => {
  const row = verbs.find(({ of, fits }) => of.includes(entry.type) && fits(entry))
  const verb = row?.verb ?? 'revised'
  const status = changed.includes('/status') ? `; it is ${entry.resource.status} now` : ''
  const says = row && verb !== 'revised' ? row.says(entry.type, entry) : `${named(entry.type)} was revised${list(changed)}${status}.`
  return { type: `${entry.type}.${verb}`, says }
}
