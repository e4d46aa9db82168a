/** Revises a resource by a JSON merge patch (RFC 7396): the id stays, the revision goes up, nothing is overwritten. */

import { claimFindings } from '../core/claims/checks.js'
import { completeClaim, NewClaim } from '../core/claims/claim.js'
import { completeConcept, conceptFindings, NewConcept } from '../core/concepts/schema.js'
import { completeDocument, NewDocument } from '../core/documents/schema.js'
import { completeSource, NewSource } from '../core/sources/schema.js'
import { canonical, withoutEmpty } from '../core/values/canonical.js'
import { mergePatch } from '../core/values/patch.js'
import type { Change, ResourceType } from '../store/changes.js'
import type { Resources } from '../store/port.js'
import { bodyOf as stored } from './body-of.js'
import { checked } from './checked.js'
import { Failure, type FailureDetail, refuse } from './failure.js'
import { merging } from './merging.js'
import { readRecord } from './read.js'
import { commitNow } from './record.js'
import { checkReferences } from './references.js'
import type { Services } from './services.js'
import { companionsOf } from './suggestion-companions.js'

const mergeOf = (record: object): unknown => ('mergedInto' in record ? record.mergedInto : null)

/** A patch as it came in, checked by its schema: fields to merge, a status, a reason. */
export interface Patch {
  readonly status?: string | undefined
  readonly reason?: string | null | undefined
  readonly [field: string]: unknown
}

const recordKeys = new Set(['id', 'revision', 'recordedAt', 'updatedAt', 'status', 'contentHash', 'hasText', 'rule', 'mergedInto'])

const bodyOf = (resource: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(resource).filter(([key]) => !recordKeys.has(key)))

type Revise = { readonly [T in ResourceType]: (before: Resources[T], fields: object) => Change }

const claimBody = (merged: unknown, rule: string | null) => {
  const input = checked(NewClaim, merged)
  if (!input.statement) throw new Failure('invalid', 'A claim keeps its statement.', [{ pointer: '/statement', detail: 'is missing' }])
  const body = completeClaim(input, input.statement, rule)
  refuse(claimFindings(body))
  return body
}

const merge = (before: object, fields: object): unknown => mergePatch(withoutEmpty(bodyOf(before)), fields)

const replacedBy = (fields: object, before: string | null): string | null =>
  'replacedBy' in fields && (typeof fields.replacedBy === 'string' || fields.replacedBy === null) ? fields.replacedBy : before

const revisions: Revise = {
  concept: (before, fields) => ({
    ...next(before),
    type: 'concept',
    id: before.key,
    body: completeConcept(checked(NewConcept, merge(before, fields))),
  }),
  source: (before, fields) => ({
    ...next(before),
    type: 'source',
    id: before.id,
    body: { ...completeSource(checked(NewSource, merge(before, fields))), mergedInto: before.mergedInto },
  }),
  document: (before, fields) => {
    const { hasText: _none, ...body } = completeDocument(checked(NewDocument, merge(before, fields)), before.contentHash)
    return { ...next(before), type: 'document', id: before.id, body: { ...body, hasText: before.hasText } }
  },
  claim: (before, fields) => ({
    ...next(before),
    type: 'claim',
    id: before.id,
    body: { ...claimBody(merge(before, fields), before.rule), mergedInto: before.mergedInto },
  }),
  assertion: (before, fields) => {
    const body = stored(before)
    return { ...next(before), type: 'assertion', id: before.id, body: { ...body, replacedBy: replacedBy(fields, body.replacedBy) } }
  },
  judgement: (before, fields) => {
    const body = stored(before)
    return { ...next(before), type: 'judgement', id: before.id, body: { ...body, replacedBy: replacedBy(fields, body.replacedBy) } }
  },
}

const next = ({ revision, status }: { readonly revision: number; readonly status: string }) => ({ revision: revision + 1, status })

/** What must not point at itself. */
const selfFindings = (change: Change): FailureDetail[] => {
  if (change.type === 'concept') return conceptFindings(change.body)
  if (change.type === 'source' && change.body.parentId === change.id)
    return [{ pointer: '/parentId', detail: 'a source does not own itself' }]
  if (change.type === 'claim' && change.body.requires.includes(change.id))
    return [{ pointer: '/requires', detail: 'a claim does not require itself' }]
  if (change.type === 'document' && change.body.derivedFrom.some(({ documentId }) => documentId === change.id)) {
    return [{ pointer: '/derivedFrom', detail: 'a document is not derived from itself' }]
  }
  return []
}

const wrongRecord = new Set(['rejected', 'withdrawn'])

/** The resource as revised; as it was where the patch changes nothing. `expected` is the revision that the caller decided on. */
export const revise = async <T extends ResourceType>(
  services: Services,
  type: T,
  id: string,
  expected: number,
  patch: Patch,
): Promise<Resources[T]> => {
  const reader = await services.store.read()
  const before = await readRecord(reader, type, id)
  if (before.revision !== expected)
    throw new Failure('stale', `${id} is at revision ${before.revision} now: read it again and decide anew.`)
  const { status = before.status, reason = null, mergedInto, ...fields } = patch
  if (wrongRecord.has(status) && status !== before.status && !reason) {
    refuse([{ pointer: '/reason', detail: `${status} needs a reason: it says that the record is wrong` }])
  }
  const change = await merging(reader, { ...revisions[type](before, fields), status }, mergedInto, reason)
  if (canonical([bodyOf(before), mergeOf(before), before.status]) === canonical([bodyOf({ ...change.body }), mergeOf(change.body), status]))
    return before
  refuse(selfFindings(change))
  await checkReferences(reader, [change])
  await commitNow(services, [change, ...(await companionsOf(reader, type, before, status))], reason)
  return readRecord(await services.store.read(), type, id)
}
