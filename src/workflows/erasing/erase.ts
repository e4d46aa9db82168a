/** Erases a document, a source or an assertion for good: from every revision, index and earlier state. */
import { type ErasableType, type Erasure, type Occasion, StaleChange } from '../../store/changes.js'
import type { Reader } from '../../store/port.js'
import { forgetPages } from '../live/pages-changed.js'
import { readRecord } from '../read.js'
import { type Keep, staleFailure } from '../record.js'
import { forgetEstimates } from '../reliability/standing.js'
import type { Services } from '../services.js'
import { planErasure } from './plans.js'

export interface ErasureAnswer {
  readonly id: string
  readonly type: ErasableType
  readonly erasedAt: string
  readonly by: string | null
  readonly reason: string | null
  readonly erased: Readonly<Record<'documents' | 'sources' | 'assertions' | 'claims' | 'revisions', number>>
  readonly says: string
}

/** Others may write in between: the plan is made anew. */
const tries = 3

const planned = async (
  services: Services,
  type: ErasableType,
  id: string,
  occasion: Occasion,
): Promise<{ erasure: Erasure; isClean: boolean }> => {
  for (let left = tries; ; left -= 1) {
    const reader: Reader = await services.store.read()
    await readRecord(reader, type, id)
    const erasure = await planErasure(reader, type, id)
    try {
      return { erasure, ...(await services.store.erase(erasure, occasion)) }
    } catch (error) {
      if (!(error instanceof StaleChange)) throw error
      if (left === 1) throw staleFailure(error)
    }
  }
}

const saysOf = (isClean: boolean): string =>
  `It is gone from every revision, index, list, export and earlier state; what it counted for still counts, but for an origin that was named and not registered: it has no name now, and is none. ${
    isClean
      ? 'Nothing of it is left in the files of the database.'
      : 'The log of the database could not be emptied yet, because another process reads from it: its bytes go when that lets go.'
  } Backups and exports that were made before are not reached: restore none of them without erasing again.`

/** Erases by an occasion of its own, such as that of an export. Fails as `not-found`, or as `erased` where that was done before. */
export const eraseOn = async (services: Services, type: ErasableType, id: string, occasion: Occasion): Promise<ErasureAnswer> => {
  const { erasure, isClean } = await planned(services, type, id, occasion)
  forgetEstimates(services.store)
  forgetPages(services.store)
  const told = (await (await services.store.read()).erased([id])).get(id)
  const count = (prefix: string): number => erasure.gone.filter((one) => one.startsWith(prefix)).length
  return {
    id,
    type,
    erasedAt: told?.recordedAt ?? occasion.now,
    by: occasion.by,
    reason: occasion.reason,
    erased: {
      documents: count('doc_'),
      sources: count('src_'),
      assertions: count('ast_'),
      claims: count('clm_'),
      revisions: erasure.blanked.length,
    },
    says: saysOf(isClean),
  }
}

/** Erases now. With `keep` the answer is kept for a request that is sent again; one that comes between the two is told that it is erased. */
export const erase = async (
  services: Services,
  type: ErasableType,
  id: string,
  reason: string,
  keep?: Keep<ErasureAnswer>,
): Promise<ErasureAnswer> => {
  const occasion = { now: services.now(), by: services.actor?.name ?? null, reason }
  const answer = await eraseOn(services, type, id, occasion)
  if (keep) await services.store.commit([], occasion, { retryable: keep.retryable, about: id, answer: () => keep.answer(answer) })
  return answer
}
