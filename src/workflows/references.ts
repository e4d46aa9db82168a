/** Whether what a body points at is there. */
import type { AssertionBody } from '../core/claims/assertion.js'
import type { Change, ResourceType } from '../store/changes.js'
import type { Reader } from '../store/port.js'
import { Failure, type FailureDetail, refuse } from './failure.js'
import { refuseErased } from './read.js'

interface Reference {
  readonly type: ResourceType
  readonly id: string
  readonly pointer: string
}

const to = (type: ResourceType, id: string | null, pointer: string): Reference[] => (id === null ? [] : [{ type, id, pointer }])

const ofAssertion = ({ claimId, documentId, chain, replacedBy }: AssertionBody): Reference[] => [
  ...to('claim', claimId, '/claimId'),
  ...to('document', documentId, '/documentId'),
  ...chain.flatMap(({ sourceId }, index) => to('source', sourceId, `/chain/${index}/sourceId`)),
  ...to('assertion', replacedBy, '/replacedBy'),
]

const referencesOf = (change: Change): Reference[] => {
  switch (change.type) {
    case 'concept':
      return []
    case 'source':
      return [...to('source', change.body.parentId, '/parentId'), ...to('source', change.body.mergedInto, '/mergedInto')]
    case 'document':
      return [
        ...to('source', change.body.sourceId, '/sourceId'),
        ...change.body.derivedFrom.flatMap(({ documentId }, index) => to('document', documentId, `/derivedFrom/${index}/documentId`)),
      ]
    case 'claim':
      return [
        ...change.body.requires.flatMap((id, index) => to('claim', id, `/requires/${index}`)),
        ...to('claim', change.body.mergedInto, '/mergedInto'),
      ]
    case 'assertion':
      return ofAssertion(change.body)
    case 'judgement':
      return [
        ...to('claim', change.body.left, '/left'),
        ...to('claim', change.body.right, '/right'),
        ...to('judgement', change.body.replacedBy, '/replacedBy'),
      ]
  }
}

/** What was erased is not recorded anew, and nothing new is told of it. What comes from an export may be: it holds no more than the export. */
const refuseGone = async (reader: Reader, changes: readonly Change[], references: readonly Reference[]): Promise<void> => {
  const fresh = changes.filter(({ revision }) => revision === 1).map(({ id }) => id)
  const gone = await reader.erased([...fresh, ...(fresh.length > 0 ? references.map(({ id }) => id) : [])])
  if (gone.size === 0) return
  await refuseErased(
    reader,
    fresh.filter((id) => gone.has(id)),
  )
  refuse(
    references.filter(({ id }) => gone.has(id)).map(({ pointer, id }) => ({ pointer, detail: `${id} was erased` })),
    'unknown-reference',
  )
}

/** Fails as `unknown-reference` where a change points at an id that neither the state nor the list itself has. `at` is put before each pointer. */
export const checkReferences = async (
  reader: Reader,
  changes: readonly Change[],
  at: (index: number) => string = () => '',
): Promise<void> => {
  const all = changes.flatMap((change, index) =>
    referencesOf(change).map((reference) => ({ ...reference, pointer: at(index) + reference.pointer })),
  )
  await refuseGone(reader, changes, all)
  const made = new Set(changes.map(({ id }) => id))
  const missing: FailureDetail[] = []
  for (const type of new Set(all.map((reference) => reference.type))) {
    const wanted = all.filter((reference) => reference.type === type && !made.has(reference.id))
    const known = await reader.known(type, [...new Set(wanted.map(({ id }) => id))])
    missing.push(...wanted.filter(({ id }) => !known.has(id)).map(({ pointer, id }) => ({ pointer, detail: `there is no ${type} ${id}` })))
  }
  const [first] = missing
  if (first) throw new Failure('unknown-reference', first.detail, missing)
}
