/** The vocabulary of a state, kept until a concept changes. */
import { type Vocabulary, vocabularyOf } from '../core/concepts/vocabulary.js'
import type { Reader, Store } from '../store/port.js'
import type { Services } from './services.js'

/** The last vocabulary of each store: a cache that can be dropped at any time, known by the change that it was made of. */
const kept = new WeakMap<Store, { readonly changedAt: number; readonly vocabulary: Vocabulary }>()

/** The registered concepts as one index, as they were in the reader's state. */
export const readVocabulary = async ({ store, lexicon }: Pick<Services, 'store' | 'lexicon'>, reader: Reader): Promise<Vocabulary> => {
  const changedAt = await reader.conceptsChangedAt()
  const held = kept.get(store)
  if (held?.changedAt === changedAt) return held.vocabulary
  const vocabulary = vocabularyOf(await reader.concepts(), lexicon)
  kept.set(store, { changedAt, vocabulary })
  return vocabulary
}
