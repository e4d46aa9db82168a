/** The topics of a claim: its own, and those above them and above its measure along `broader`. */
import type { Claim } from '../../claims/claim.js'
import { termOf, type Vocabulary } from '../../concepts/vocabulary.js'
import { distinct } from '../../values/order.js'
import { plain } from '../../values/wording.js'

/** Keys of registered topics, and topics that are only words their plain form. */
export const topicsOf = (vocabulary: Vocabulary, { topics, statement }: Claim): string[] => {
  const { byKey } = vocabulary
  const own = topics.map((words) => termOf(vocabulary, 'topic', words))
  const measure = termOf(vocabulary, 'measure', statement.measure)
  const above = new Set([...own, measure].flatMap(({ concept }) => (concept ? [concept.key] : [])))
  for (const key of above) for (const next of byKey.get(key)?.broader ?? []) above.add(next)
  return distinct([
    ...own.filter(({ concept }) => !concept).map(({ words }) => plain(words)),
    ...[...above].filter((key) => byKey.get(key)?.kind === 'topic'),
  ])
}

/** What a topic that is asked for is called in these lists: the key of the concept that the words name, else the plain words. */
export const topicNamed = (vocabulary: Vocabulary, words: string): string => termOf(vocabulary, 'topic', words).concept?.key ?? plain(words)
