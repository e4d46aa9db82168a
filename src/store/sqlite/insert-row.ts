/** Inserts the row of a revision with all under which it is found: its terms, and the words of a claim. */
import { plain } from '../../core/values/wording.js'
import type { Change } from '../changes.js'
import { claimDays, claimNearness } from '../rows.js'
import { inserter } from './inserter.js'
import { indexForms } from './measure-forms.js'
import type { Engine } from './open.js'
import { assertions, claims, concepts, documents, forever, judgements, sources, texts } from './tables.js'
import { indexTerms } from './terms-index.js'
import { indexedWords, indexWords } from './words-index.js'

/** What the row of a change has beside the change itself. */
export interface Place {
  /** The entry by which it came. */
  readonly entry: number
  /** When the first revision was recorded, and when this one was. */
  readonly recordedAt: string
  readonly updatedAt: string
}

/** The function that inserts rows, each by a statement that is prepared once. */
export const rowInserter = ({ file }: Pick<Engine, 'file'>) => {
  const index = indexWords({ file })
  const indexForm = indexForms({ file })
  const found = indexTerms({ file })
  const insert = {
    concept: inserter(file, concepts),
    source: inserter(file, sources),
    document: inserter(file, documents),
    text: inserter(file, texts, 'or ignore'),
    claim: inserter(file, claims),
    assertion: inserter(file, assertions),
    judgement: inserter(file, judgements),
  }

  const insertRow = (change: Change, { entry, recordedAt, updatedAt }: Place): void => {
    const { id, revision, status } = change
    const row = { id, revision, status, since: entry, until: forever, recordedAt, updatedAt, body: JSON.stringify(change.body) }
    switch (change.type) {
      case 'concept':
        insert.concept({ ...row, kind: change.body.kind })
        break
      case 'source': {
        const { kind, country, parentId, mergedInto } = change.body
        insert.source({ ...row, kind, country, parentId, mergedInto })
        break
      }
      case 'document': {
        const { sourceId, url, contentHash } = change.body
        insert.document({ ...row, sourceId, url, contentHash })
        if (change.text) insert.text({ documentId: id, ...change.text })
        break
      }
      case 'claim': {
        const { type, measure, place } = change.body.statement
        const { mergedInto } = change.body
        insert.claim({
          ...row,
          type,
          measure,
          place: place === null ? null : plain(place),
          ...claimDays(change.body),
          ...claimNearness(change.body),
          mergedInto,
        })
        index(entry, indexedWords(change.body))
        indexForm(entry, change.body)
        break
      }
      case 'assertion':
        insert.assertion({ ...row, claimId: change.body.claimId, documentId: change.body.documentId })
        break
      case 'judgement':
        insert.judgement({ ...row, left: change.body.left, right: change.body.right })
        break
    }
  }

  return (change: Change, place: Place): void => {
    insertRow(change, place)
    found(place.entry, change)
  }
}
