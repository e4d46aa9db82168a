/** Says because of what a page changed: the first entry of an occasion, in words. */

import type { ResourceType } from '../../store/changes.js'
import type { Reader, Resources } from '../../store/port.js'
import type { Occasion } from './occasion.js'

export const causeTypes = ['document', 'claim', 'assertion', 'judgement', 'source', 'concept', 'rules', 'merge'] as const

export interface Because {
  readonly type: (typeof causeTypes)[number]
  readonly id: string
  readonly revision: number
  readonly by: string | null
  readonly reason: string | null
  readonly says: string
}

const longest = 80

const quoted = (text: string): string => `“${text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text}”`

const nameOf = async (reader: Reader, sourceId: string): Promise<string> => (await reader.one('source', sourceId))?.name ?? sourceId

const titleOf = async (reader: Reader, documentId: string): Promise<string> => {
  const document = await reader.one('document', documentId)
  if (!document) return documentId
  return `${document.title === null ? 'a document' : quoted(document.title)} by ${await nameOf(reader, document.sourceId)}`
}

type Name = { readonly [T in ResourceType]: (reader: Reader, resource: Resources[T]) => Promise<string> }

/** Table: what each type of resource is called in a sentence. */
const names: Name = {
  document: (reader, { id }) => titleOf(reader, id).then((title) => `the document ${title}`),
  claim: async (_reader, { text }) => `the claim ${quoted(text)}`,
  assertion: async (reader, { documentId }) => `the assertion in ${await titleOf(reader, documentId)}`,
  judgement: async (_reader, { by, value, on }) =>
    `${by === null ? 'a judgement' : `the judgement of ${by}`} on ${on === 'claim' ? 'the claim' : `the ${on} of a pair`} (${value})`,
  source: async (_reader, { name }) => `the source ${quoted(name)}`,
  concept: async (_reader, { label }) => `the concept ${quoted(label)}`,
}

interface Named {
  readonly name: string
  readonly status: string
}

const nameIn = async <T extends ResourceType>(reader: Reader, type: T, id: string): Promise<Named | null> => {
  const resource = await reader.one(type, id)
  return resource && { name: await names[type](reader, resource), status: resource.status }
}

const happened = (revision: number, before: string | null, now: string): string => {
  if (revision === 1) return now === 'accepted' ? 'was recorded' : `was recorded as ${now}`
  return before !== null && before !== now ? `is ${now} now, it was ${before}` : 'was revised'
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const companions = ([, ...rest]: Occasion): string => {
  const claims = rest.filter(({ type }) => type === 'claim').length
  const assertions = rest.filter(({ type }) => type === 'assertion').length
  const parts = [
    ...(claims ? [`${claims} claim${claims === 1 ? '' : 's'}`] : []),
    ...(assertions ? [`${assertions} assertion${assertions === 1 ? '' : 's'}`] : []),
  ]
  return parts.length ? `, with ${parts.join(' and ')}` : ''
}

/** What happened where a record reads as another after the entry and did not before, or the other way round; else null. */
const mergeOf = async (before: Reader, after: Reader, type: ResourceType, id: string): Promise<string | null> => {
  const [then, now] = [await before.one(type, id), await after.one(type, id)]
  const into = (one: object | null): string | null =>
    one && 'mergedInto' in one && typeof one.mergedInto === 'string' ? one.mergedInto : null
  const [from, to] = [into(then), into(now)]
  if (then === null || from === to) return null
  if (to === null) return 'was parted from what it was merged into, and stands for itself again'
  return `was merged into ${(await nameIn(after, type, to))?.name ?? to}`
}

/** The cause that an occasion is, with readers of the states before and after it. */
export const becauseOf = async (before: Reader, after: Reader, occasion: Occasion): Promise<Because> => {
  const [{ type, id, revision, by, reason }] = occasion
  if (type === 'rules') return { type, id, revision, by, reason, says: reason ?? `Answers come by ${id} from here on.` }
  const now = await nameIn(after, type, id)
  const then = revision === 1 ? null : await nameIn(before, type, id)
  const merged = revision > 1 ? await mergeOf(before, after, type, id) : null
  const what = merged ?? happened(revision, then?.status ?? null, now?.status ?? '')
  return {
    type: merged === null ? type : 'merge',
    id,
    revision,
    by,
    reason,
    says: `${capital(now?.name ?? id)} ${what}${companions(occasion)}.`,
  }
}
