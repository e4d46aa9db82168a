/** Checks the texts of documents against the hashes that the chain vouches for. */
import { z } from 'zod'
import { contentHashOf } from '../../../core/documents/content-hash.js'
import { type Check, countEntries, entryRanges, type Fault } from './check.js'

interface Held {
  readonly entry: number
  readonly id: string
  readonly body: string
  readonly held: string | null
  readonly text: string | null
}

const told = z.object({ sourceId: z.string(), contentHash: z.string(), hasText: z.boolean() })

const faultOf = ({ entry, id, body, held, text }: Held): Fault | null => {
  let document: z.infer<typeof told>
  try {
    document = told.parse(JSON.parse(body))
  } catch {
    // The chain tells of a body that is broken.
    return null
  }
  if (document.hasText && (held === null || text === null)) return { entry, says: `the text of ${id} (entry ${entry}) is missing` }
  return text === null || contentHashOf({ sourceId: document.sourceId, text }) === document.contentHash
    ? null
    : { entry, says: `the text of ${id} (entry ${entry}) has been altered: it is not the one that its contentHash was taken of` }
}

export const texts: Check = {
  name: 'texts',
  says: "every text that is held is the one of its document's contentHash",
  mend: 'restore',
  total: countEntries,
  *run(file) {
    const read = file.prepare<[number, number], Held>(`
      select c.entry, d.id, d.body, x.document_id as held, x.text
      from changes c join documents d on d.id = c.id and d.revision = 1 left join texts x on x.document_id = d.id
      where c.entry > ? and c.entry <= ? and c.type = 'document' and c.revision = 1`)
    const homeless = file
      .prepare<[], string>('select document_id from texts where document_id not in (select id from documents) limit 100')
      .pluck()
      .all()
    yield { done: 0, faults: homeless.map((id) => ({ entry: null, says: `the text of ${id} is there without its document` })) }
    for (const { from, to, count } of entryRanges(file)) {
      const faults: Fault[] = []
      for (const one of read.iterate(from, to)) {
        const fault = faultOf(one)
        if (fault) faults.push(fault)
      }
      yield { done: count, faults }
    }
  },
}
