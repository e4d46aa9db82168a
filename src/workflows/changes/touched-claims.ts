/** Which claims' own records an occasion touched: the claims themselves, and those that rest on what was changed. */
import { distinct } from '../../core/values/order.js'
import { formOf, plain } from '../../core/values/wording.js'
import type { EntryType } from '../../store/changes.js'
import type { Reader } from '../../store/port.js'
import type { Condition } from '../../store/queries.js'
import type { Occasion } from './occasion.js'

export interface Touched {
  readonly ids: readonly string[]
  /** Whether there were more. */
  readonly isCut: boolean
}

/** At most so many claims are looked at for one entry. */
const most = 20

const listed = async (reader: Reader, condition: Condition): Promise<string[]> => {
  const { items } = await reader.list('claim', { statuses: ['accepted'], conditions: [condition], limit: most + 1, after: null })
  return items.map(({ id }) => id)
}

type Find = { readonly [T in EntryType]: (reader: Reader, id: string) => Promise<readonly string[]> }

/** Table: the claims that rest on a resource in a state. */
const find: Find = {
  claim: async (reader, id) => ((await reader.one('claim', id))?.status === 'accepted' ? [id] : []),
  assertion: async (reader, id) => {
    const found = await reader.one('assertion', id)
    return found?.status === 'accepted' ? [found.claimId] : []
  },
  judgement: async (reader, id) => {
    const found = await reader.one('judgement', id)
    return found?.status === 'accepted' && found.on !== 'claim' ? [found.left, ...(found.right === null ? [] : [found.right])] : []
  },
  // Before the rules changed the program was another one: what it would say cannot be asked of this one.
  rules: async () => [],
  document: async (reader, id) =>
    (await reader.assertionsOf('documentId', [id])).filter(({ status }) => status === 'accepted').map(({ claimId }) => claimId),
  source: async (reader, id) => {
    const owned = await reader.list('source', { statuses: null, conditions: [{ field: 'parentId', any: [id] }], limit: most, after: null })
    const found: string[] = []
    for (const one of [id, ...owned.items.map((item) => item.id)]) found.push(...(await listed(reader, { saidBy: [one] })))
    return found
  },
  concept: async (reader, id) => {
    const concept = await reader.one('concept', id)
    if (!concept) return []
    const words = [concept.key, concept.label, ...concept.aliases]
    return listed(reader, {
      either: [
        { term: 'measure', any: distinct(words.map(formOf)) },
        { term: 'place', any: distinct(words.map(plain)) },
      ],
    })
  },
}

/** The claims touched, in order of id, as either state knows them. */
export const touchedClaims = async (before: Reader, after: Reader, occasion: Occasion): Promise<Touched> => {
  const found = new Set<string>()
  for (const { type, id } of occasion)
    for (const reader of [before, after]) {
      const claims = await find[type](reader, id)
      // What a claim reads as is touched as well.
      for (const claim of [...claims, ...(await reader.readAs('claim', claims)).values()]) found.add(claim)
    }
  const ids = distinct(found)
  return { ids: ids.slice(0, most), isCut: ids.length > most }
}
