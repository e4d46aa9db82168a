/** Table: what an erasure of each type takes with it. */
import type { Assertion } from '../../core/claims/assertion.js'
import { distinct } from '../../core/values/order.js'
import { contentStems, nameForm } from '../../core/values/wording.js'
import type { ErasableType, Erasure } from '../../store/changes.js'
import type { Reader } from '../../store/port.js'
import { readAll } from '../read-all.js'
import { blank } from './blank.js'
import { claimsBehind } from './claims-behind.js'
import { goes, type Rewriting, stays, together } from './rewrite.js'

type Plan = (reader: Reader, id: string) => Promise<Rewriting>

const assertionsGo = async (reader: Reader, leaving: readonly Assertion[], words: readonly (string | null)[]): Promise<Rewriting> => {
  const all: Rewriting[] = []
  for (const { id } of leaving) all.push(await goes(reader, 'assertion', id, blank.assertion))
  return together([...all, await claimsBehind(reader, leaving, words)])
}

/** A document goes with its text, its assertions, and what was read in it alone. */
const document: Plan = async (reader, id) => {
  const titles = (await reader.history('document', id)).map(({ resource }) => resource.title)
  const text = (await reader.text(id))?.text ?? null
  return together([
    await goes(reader, 'document', id, blank.document),
    await assertionsGo(reader, await reader.assertionsOf('documentId', [id]), [...titles, text]),
  ])
}

const assertion: Plan = async (reader, id) => assertionsGo(reader, await reader.many('assertion', [id]), [])

const everywhere = { statuses: null, conditions: [] }

/** The names of sources that no other one bears. */
const ownNames = async (reader: Reader, ids: readonly string[]): Promise<string[]> => {
  const revisions = (await Promise.all(ids.map((id) => reader.history('source', id)))).flat()
  const names = distinct(revisions.flatMap(({ resource }) => [resource.name, ...resource.aliases]))
  const bearers = await reader.sourcesBy('name', distinct(names.map(nameForm)))
  const taken = new Set(bearers.filter(({ id }) => !ids.includes(id)).flatMap(({ name, aliases }) => [name, ...aliases].map(nameForm)))
  return names.filter((name) => !taken.has(nameForm(name)))
}

/** Where else a name stands: hops and parties lead to the id from now on, bylines lose it. */
const mentions = async (reader: Reader, id: string, names: readonly string[]): Promise<Rewriting> => {
  const forms = new Set(names.map(nameForm))
  const all: Rewriting[] = []
  const hops = { ...everywhere, conditions: [{ term: 'hop' as const, any: [...forms].map((form) => `name:${form}`) }] }
  for (const one of await readAll(reader, 'assertion', hops)) all.push(await stays(reader, 'assertion', one.id, blank.hop(forms, id)))
  for (const one of await reader.sourcesBy('party', [...forms])) {
    if (one.id !== id) all.push(await stays(reader, 'source', one.id, blank.party(forms, id)))
  }
  for (const name of names) {
    const words = contentStems(name)
    if (words.length === 0) continue
    for (const one of await readAll(reader, 'document', { ...everywhere, conditions: [{ term: 'word' as const, all: words }] })) {
      if (one.byline !== null && forms.has(nameForm(one.byline))) all.push(await stays(reader, 'document', one.id, blank.byline))
    }
  }
  return together(all)
}

/** A source goes with its doubles that were merged into it, and its names wherever they stand for it. */
const source: Plan = async (reader, id) => {
  const ids = [id, ...(await reader.mergedInto('source', [id])).keys()]
  const gone: Rewriting[] = []
  for (const one of ids) gone.push(await goes(reader, 'source', one, blank.source))
  return together([...gone, await mentions(reader, id, await ownNames(reader, ids))])
}

const plans: { readonly [T in ErasableType]: Plan } = { document, assertion, source }

/** Each revision once: what two ways lead to is taken as the first has it. */
const once = <T extends { readonly id: string; readonly revision: number }>(all: readonly T[]): T[] => [
  ...new Map(all.toReversed().map((one) => [`${one.id} ${one.revision}`, one])).values(),
]

/** What an erasure comes to in the reader's state. */
export const planErasure = async (reader: Reader, type: ErasableType, id: string): Promise<Erasure> => {
  const { gone, blanked, changes } = await plans[type](reader, id)
  const all = distinct(gone)
  return {
    type,
    id,
    gone: [id, ...all.filter((one) => one !== id)],
    documents: type === 'document' ? [id] : [],
    blanked: once(blanked),
    changes: once(changes).filter((one) => !all.includes(one.id)),
  }
}
