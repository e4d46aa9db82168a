/** Matching: the stored claims that a post repeats or bears on, by the service's own index and order. */
import { matchText } from '../../../src/workflows/match-claims.js'
import type { Task } from '../task.js'
import { openChecked } from './checkthat.js'

const longest = 20

export const matching: Task = {
  name: 'matching',
  input: 'CheckThat: *_queries.jsonl, with the claims beside it or as a second file',
  async *predict(file, claims) {
    const { queries, store } = await openChecked(file, claims)
    const reader = await store.read()
    for (const { id, text } of queries) {
      const found = await matchText(reader, text, ['accepted'], longest)
      yield { id, ranking: found.map(({ claim }) => claim.id) }
    }
    await store.close()
  },
}
