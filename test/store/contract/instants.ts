/** `recordedAt` never goes back: the later of the clock and the last entry. */

import { occasion, second, source } from '../changes.js'
import { collected, revisions } from '../collected.js'
import type { Part } from './engine.js'

/** What the clock says at each commit, what an import gives, and what must stand in the list of changes. */
const steps = [
  { how: 'the clock', now: 10, wanted: 10 },
  { how: 'the clock jumps back', now: 3, wanted: 10 },
  { how: 'the clock stands', now: 3, wanted: 10 },
  { how: 'the clock goes on', now: 11, wanted: 11 },
  { how: 'an import gives an instant in the past', now: 20, given: 5, wanted: 11 },
  { how: 'an import gives a later one', now: 12, given: 15, wanted: 15 },
  { how: 'the clock is behind the import', now: 14, wanted: 15 },
  { how: 'the clock has overtaken it', now: 16, wanted: 16 },
] as const

export const instants: Part = async (t, open) => {
  const { store } = open(t)
  for (const [index, step] of steps.entries()) {
    const given = 'given' in step ? { recordedAt: second(step.given) } : {}
    await store.commit([source(`s${index}`), source(`s${index}`, { country: 'UA' }, { revision: 2 })], occasion(step.now, given))
  }
  const entries = (await collected((await store.read()).recorded())).filter((entry) => entry.type !== 'erasure')
  t.strictSame(
    entries.map(({ recordedAt }) => recordedAt),
    steps.flatMap(({ wanted }) => [second(wanted), second(wanted)]),
    steps.map(({ how }) => how).join(', '),
  )
  const reader = await store.read()
  for (const { id, revision, recordedAt, resource } of revisions(entries)) {
    if (revision === 2) t.equal(resource.updatedAt, recordedAt, 'a row bears the instant of its entry')
    t.equal((await reader.history('source', id))[revision - 1]?.recordedAt, recordedAt, 'and so does the history')
  }
}
