/** Posts and claims that were checked, in the form of CheckThat's verified claim retrieval, in a store of their own. */
import { z } from 'zod'
import { completeClaim } from '../../../src/core/claims/claim.js'
import type { Change } from '../../../src/store/changes.js'
import type { Store } from '../../../src/store/port.js'
import { openSqliteStore } from '../../../src/store/sqlite/store.js'
import { linesOf } from '../lines.js'

const query = z.object({ id: z.string(), text: z.string(), split: z.string().optional() })
const stored = z.object({ id: z.string(), claim: z.string(), title: z.string(), subtitle: z.string().optional() })

export type CheckedQuery = z.infer<typeof query>

/** A claim with its title as what it is about. */
const changeOf = ({ id, claim, title, subtitle = '' }: z.infer<typeof stored>): Change => ({
  type: 'claim',
  id,
  revision: 1,
  status: 'accepted',
  body: completeClaim({ text: claim }, { type: 'proposition', measure: [title, subtitle].join(' ').trim().slice(0, 500) || claim }),
})

/** So many claims go into one commit. */
const part = 1_000

/** The file of claims that stands beside a file of queries. */
export const claimsBeside = (file: string): string => file.replace(/_queries\.jsonl(?:\.gz)?$/u, '_claims.jsonl.gz')

/** The queries of a file, and a store of the claims of another. */
export const openChecked = async (file: string, claims = claimsBeside(file)): Promise<{ queries: CheckedQuery[]; store: Store }> => {
  const store = openSqliteStore(':memory:')
  const changes = linesOf(claims).map((line) => changeOf(stored.parse(line)))
  const occasion = { now: '2026-01-01T00:00:00.000Z', by: null, reason: null }
  for (let from = 0; from < changes.length; from += part) await store.commit(changes.slice(from, from + part), occasion)
  return { queries: linesOf(file).map((line) => query.parse(line)), store }
}
