/** Table: what each resource becomes when it, or a word of it, is erased. */
import { erasedAssertion, erasedClaim, erasedWords, withoutWording, withSourceById } from '../../core/claims/erased.js'
import { erasedDocument, withoutByline } from '../../core/documents/erased.js'
import { erasedSource, withPartyById } from '../../core/sources/erased.js'
import type { Bodies, Change } from '../../store/changes.js'
import type { Resources } from '../../store/port.js'
import { bodyOf } from '../body-of.js'

const document =
  (make: (body: Bodies['document']) => Bodies['document']) =>
  (one: Resources['document']): Change => ({
    type: 'document',
    id: one.id,
    revision: one.revision,
    status: one.status,
    body: make(bodyOf(one)),
  })

const source =
  (make: (body: Bodies['source']) => Bodies['source']) =>
  (one: Resources['source']): Change => ({
    type: 'source',
    id: one.id,
    revision: one.revision,
    status: one.status,
    body: make(bodyOf(one)),
  })

const assertion =
  (make: (body: Bodies['assertion']) => Bodies['assertion']) =>
  (one: Resources['assertion']): Change => ({
    type: 'assertion',
    id: one.id,
    revision: one.revision,
    status: one.status,
    body: make(bodyOf(one)),
  })

const claim =
  (make: (body: Bodies['claim']) => Bodies['claim']) =>
  (one: Resources['claim']): Change => ({ type: 'claim', id: one.id, revision: one.revision, status: one.status, body: make(bodyOf(one)) })

export const blank = {
  document: document(erasedDocument),
  byline: document(withoutByline),
  source: source(erasedSource),
  party: (names: ReadonlySet<string>, id: string) => source((body) => withPartyById(body, names, id)),
  assertion: assertion(erasedAssertion),
  hop: (names: ReadonlySet<string>, id: string) => assertion((body) => withSourceById(body, names, id)),
  claim: claim(erasedClaim),
  wording: claim(withoutWording),
  judgement: (one: Resources['judgement']): Change => ({
    type: 'judgement',
    id: one.id,
    revision: one.revision,
    status: one.status,
    body: { ...bodyOf(one), rationale: erasedWords },
  }),
}
