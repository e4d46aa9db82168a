/** A line of an import as the changes that it makes, without asking a store: for lines that are known to be right. */
import { type AssertionBody, assertionIdentity, completeAssertion, NewAssertion } from '../../../src/core/claims/assertion.js'
import { claimIdentity, completeClaim, NewClaim } from '../../../src/core/claims/claim.js'
import { completeJudgement, NewJudgement } from '../../../src/core/comparison/judgement.js'
import { completeConcept, NewConcept } from '../../../src/core/concepts/schema.js'
import { contentHashOf } from '../../../src/core/documents/content-hash.js'
import { findPassage } from '../../../src/core/documents/passage.js'
import { completeDocument, NewDocument } from '../../../src/core/documents/schema.js'
import { completeSource, NewSource } from '../../../src/core/sources/schema.js'
import { contentId } from '../../../src/core/values/canonical.js'
import { isObject } from '../../../src/core/values/patch.js'
import type { Change } from '../../../src/store/changes.js'
import type { Line } from './world/line.js'

interface Held {
  readonly title: string | null
  readonly text: string
}

/** What later lines may point at: ids by their refs, and the texts of documents. */
export interface Known {
  readonly ids: Map<string, string>
  readonly texts: Map<string, Held>
}

export const nothingKnown = (): Known => ({ ids: new Map(), texts: new Map() })

const resolved = (value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string' && value.startsWith('@')) return ids.get(value.slice(1)) ?? value
  if (Array.isArray(value)) return value.map((item) => resolved(item, ids))
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, ids)])) : value
}

const accepted = { revision: 1, status: 'accepted' } as const

const documentChange = (data: unknown, { texts }: Known): Change => {
  const input = NewDocument.parse(data)
  const body = completeDocument(input, contentHashOf(input))
  const { contentHash: _hash, hasText: _has, ...given } = body
  const id = contentId('doc', { ...given, text: input.text ?? null, html: null })
  if (input.text == null) return { type: 'document', id, ...accepted, body }
  texts.set(id, { title: body.title, text: input.text })
  return { type: 'document', id, ...accepted, body, text: { text: input.text, html: null } }
}

const placed = (body: AssertionBody, { texts }: Known): AssertionBody => {
  const held = texts.get(body.documentId)
  const place = held && body.passage ? findPassage(held.title, held.text, body.passage) : null
  return body.passage && place ? { ...body, passage: { ...body.passage, ...place } } : body
}

const claimChanges = (data: unknown, known: Known): Change[] => {
  const input = NewClaim.parse(data)
  if (!input.statement) throw new Error('a claim of an invented world has a statement')
  const body = completeClaim(input, input.statement)
  const claimId = contentId('clm', claimIdentity(body))
  const assertions = (input.assertions ?? []).map((one): Change => {
    const assertion = placed(completeAssertion(NewAssertion.parse({ ...one, claimId })), known)
    return { type: 'assertion', id: contentId('ast', assertionIdentity(assertion)), ...accepted, body: assertion }
  })
  return [{ type: 'claim', id: claimId, revision: 1, status: input.status ?? 'accepted', body }, ...assertions]
}

const changesOf = (type: Line['type'], data: unknown, known: Known): Change[] => {
  switch (type) {
    case 'concept': {
      const body = completeConcept(NewConcept.parse(data))
      return [{ type, id: body.key, ...accepted, body }]
    }
    case 'source': {
      const body = completeSource(NewSource.parse(data))
      return [{ type, id: contentId('src', body), ...accepted, body }]
    }
    case 'document':
      return [documentChange(data, known)]
    case 'claim':
      return claimChanges(data, known)
    case 'judgement': {
      const body = completeJudgement(NewJudgement.parse(data))
      return [{ type, id: contentId('jdg', body), ...accepted, body }]
    }
    case 'assertion':
      throw new Error('an invented world has its assertions with its claims')
  }
}

/** The changes of a line, the resource itself first; its ref is remembered. */
export const changesOfLine = ({ type, ref, data }: Line, known: Known): Change[] => {
  const changes = changesOf(type, resolved(data, known.ids), known)
  if (ref && changes[0]) known.ids.set(ref, changes[0].id)
  return changes
}

/** Forgets what no later story points at. */
export const forgetStory = ({ ids, texts }: Known): void => {
  for (const ref of ids.keys()) if (!ref.startsWith('s')) ids.delete(ref)
  texts.clear()
}
