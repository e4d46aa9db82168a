/**
 * A state in which everything that was merged reads as the other: what reasoning reads. Nothing is rewritten for it, so that an undone merge
 * leaves no trace, and a state before the merge sees two.
 */
import { byText, distinct } from '../core/values/order.js'
import type { ResourceType } from '../store/changes.js'
import type { Mergeable, Reader, Resources } from '../store/port.js'

type Resolve = { readonly [T in ResourceType]: (items: readonly Resources[T][]) => Promise<Resources[T][]> }
type Name = <T extends string | null>(id: T) => T | string

const naming = async (reader: Reader, type: Mergeable, ids: readonly (string | null)[]): Promise<Name> => {
  const others = await reader.readAs(type, distinct(ids.filter((id) => id !== null)))
  return (id) => (id === null ? id : (others.get(id) ?? id))
}

/** Sources with the names of all that was merged into them. */
const withNames = async (reader: Reader, sources: readonly Resources['source'][]): Promise<Resources['source'][]> => {
  const into = await reader.mergedInto(
    'source',
    sources.map(({ id }) => id),
  )
  const merged = into.size === 0 ? [] : await reader.many('source', [...into.keys()])
  const parent = await naming(
    reader,
    'source',
    sources.map(({ parentId }) => parentId),
  )
  return sources.map((source) => {
    const names = merged.filter(({ id }) => into.get(id) === source.id).flatMap(({ name, aliases }) => [name, ...aliases])
    const parentId = parent(source.parentId)
    // Who was merged into what it owned does not own itself.
    return { ...source, parentId: parentId === source.id ? null : parentId, aliases: distinct([...source.aliases, ...names]) }
  })
}

const resolving = (reader: Reader): Resolve => ({
  concept: async (items) => [...items],
  claim: async (items) => [...items],
  source: (items) => withNames(reader, items),
  document: async (items) => {
    const name = await naming(
      reader,
      'source',
      items.map(({ sourceId }) => sourceId),
    )
    return items.map((item) => ({ ...item, sourceId: name(item.sourceId) }))
  },
  assertion: async (items) => {
    const claim = await naming(
      reader,
      'claim',
      items.map(({ claimId }) => claimId),
    )
    const source = await naming(
      reader,
      'source',
      items.flatMap(({ chain }) => chain.map(({ sourceId }) => sourceId)),
    )
    return items.map((item) => ({
      ...item,
      claimId: claim(item.claimId),
      chain: item.chain.map((hop) => ({ ...hop, sourceId: source(hop.sourceId) })),
    }))
  },
  judgement: async (items) => {
    const claim = await naming(
      reader,
      'claim',
      items.flatMap(({ left, right }) => [left, right]),
    )
    // A word on two claims that are now one says nothing of a pair.
    return items.map((item) => ({ ...item, left: claim(item.left), right: claim(item.right) })).filter(({ left, right }) => left !== right)
  },
})

const isMergeable = (type: ResourceType): type is Mergeable => type === 'source' || type === 'claim'

const merged = (reader: Reader): Reader => {
  const resolve = resolving(reader)
  const named = async (type: ResourceType, ids: readonly string[]): Promise<string[]> =>
    isMergeable(type) ? distinct(ids.map(await naming(reader, type, ids))) : [...ids]
  const family = async (ids: readonly string[]): Promise<string[]> => [...ids, ...(await reader.mergedInto('claim', ids)).keys()]
  const many = async <T extends ResourceType>(type: T, ids: readonly string[]): Promise<Resources[T][]> =>
    resolve[type](await reader.many(type, await named(type, ids)))
  return {
    ...reader,
    many,
    one: async (type, id) => {
      const held = await reader.one(type, id)
      return held && ((await resolve[type]([held]))[0] ?? null)
    },
    list: async (type, query) => {
      const page = await reader.list(type, query)
      return { ...page, items: await resolve[type](page.items) }
    },
    assertionsOf: async (by, ids) => resolve.assertion(await reader.assertionsOf(by, by === 'claimId' ? await family(ids) : ids)),
    countDocuments: async (ids) => reader.countDocuments(await family(ids)),
    sourcesBy: async (term, values) => {
      const found = await reader.sourcesBy(term, values)
      const ids = distinct(found.map(({ id }) => id))
      const sources = await many('source', ids)
      return sources.filter(({ status }) => status === 'accepted')
    },
    judgementsOn: async (claimId) => {
      const found = new Map<string, Resources['judgement']>()
      for (const id of await family([claimId])) for (const one of await reader.judgementsOn(id)) found.set(one.id, one)
      return (await resolve.judgement([...found.values()])).sort((a, b) => byText(a.id, b.id))
    },
  }
}

/** The reader's state with all merges followed; the reader itself where nothing is merged. */
export const asMerged = async (reader: Reader): Promise<Reader> => ((await reader.hasMerges()) ? merged(reader) : reader)
