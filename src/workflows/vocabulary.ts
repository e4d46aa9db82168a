/** The vocabularies of states, kept while they are asked for. */
import { LRUCache } from 'lru-cache'
import { type Vocabulary, vocabularyOf } from '../core/concepts/vocabulary.js'
import type { Reader, Store } from '../store/port.js'
import type { Services } from './services.js'

/** Whoever reads the past takes nothing from those who read the present: so many states of the concepts are kept beside one another. */
const mostKept = 8

type Kept = LRUCache<number, Vocabulary>

/** The vocabularies of each store by the change that they were made of: a cache that can be dropped at any time. */
const kept = new WeakMap<Store, Kept>()

const keptOf = (store: Store): Kept => {
  const held = kept.get(store) ?? new LRUCache<number, Vocabulary>({ max: mostKept })
  kept.set(store, held)
  return held
}

/** The registered concepts as one index, as they were in the reader's state. */
export const readVocabulary = async ({ store, lexicon }: Pick<Services, 'store' | 'lexicon'>, reader: Reader): Promise<Vocabulary> => {
  const [changedAt, held] = [await reader.conceptsChangedAt(), keptOf(store)]
  const found = held.get(changedAt)
  if (found) return found
  const vocabulary = vocabularyOf(await reader.concepts(), lexicon)
  held.set(changedAt, vocabulary)
  return vocabulary
}
