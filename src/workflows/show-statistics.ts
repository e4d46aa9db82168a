/** Counts all accepted claims by one of their traits, in parts between which others have their turn. */
import { setImmediate } from 'node:timers/promises'
import type { Setting } from '../core/assessment/record.js'
import { axes, type StatisticsBy } from '../core/assessment/statistics.js'
import { type StatisticsItem, type Totals, tallyBy } from '../core/assessment/tally.js'
import type { Claim } from '../core/claims/claim.js'
import type { Vocabulary } from '../core/concepts/vocabulary.js'
import type { Reader } from '../store/port.js'
import type { After, ListQuery, Page } from '../store/queries.js'
import { fetchArchive } from './archive.js'
import { matesOf, orphansAmong } from './neighbourhood.js'
import { openMerged } from './open-reader.js'
import type { Services } from './services.js'
import { readVocabulary } from './vocabulary.js'

/** So many claims are counted at most, so that the cost is bounded; what they rest on is fetched for a part of them at once. */
export const mostCounted = 20_000
const part = 200

/** So many items are shown at most. */
export const mostItems = 200

export interface Statistics {
  readonly by: StatisticsBy
  readonly asOf: string | null
  readonly total: Totals
  readonly items: readonly StatisticsItem[]
  readonly truncated: boolean
  readonly says: string
}

/** What only flags read: the claims that are required, the texts of headlines, and what else stands in the documents. */
const widely = async (reader: Reader, setting: Setting): Promise<Setting> => ({
  ...setting,
  required: (await reader.many('claim', setting.claim.requires)).filter(({ status }) => status === 'accepted'),
  documentMates: await matesOf(reader, setting.claim, setting.testimonies),
  orphanQuotes: await orphansAmong(reader, setting.testimonies),
})

const settingsOf = async (reader: Reader, vocabulary: Vocabulary, claims: readonly Claim[]): Promise<Setting[]> => {
  const ids = claims.map(({ id }) => id)
  const { archive, testimonies } = await fetchArchive(reader, await reader.assertionsOf('claimId', ids))
  return claims.map((claim) => ({
    claim,
    testimonies: testimonies.get(claim.id) ?? [],
    archive,
    vocabulary,
    neighbours: [],
    required: [],
    documentMates: [],
  }))
}

const sentence = (by: StatisticsBy, claims: number, isCut: boolean, items: number): string =>
  [
    'Accepted claims are counted, with the accepted assertions that say them in accepted documents, these documents and their publishers.',
    axes[by].says,
    ...(isCut ? [`Only the ${claims} claims that were recorded first are counted: there are more.`] : []),
    ...(items > mostItems ? [`Of ${items} items the first ${mostItems} are shown.`] : []),
  ].join(' ')

/** The counts of the state that is asked for; at most `most` claims are looked at. */
export const showStatistics = async (services: Services, by: StatisticsBy, most: number = mostCounted): Promise<Statistics> => {
  const reader = await openMerged(services)
  const vocabulary = await readVocabulary(services, reader)
  const tally = tallyBy(by)
  let after: After | null = null
  let seen = 0
  do {
    const query: ListQuery = { statuses: ['accepted'], conditions: [], limit: Math.min(part, most - seen), after }
    const { items, next }: Page<Claim> = await reader.list('claim', query)
    for (const setting of await settingsOf(reader, vocabulary, items)) tally.add(by === 'flag' ? await widely(reader, setting) : setting)
    seen += items.length
    after = next
    await setImmediate()
  } while (after && seen < most)
  const items = tally.items()
  return {
    by,
    asOf: services.asOf?.instant ?? null,
    total: tally.total(),
    items: items.slice(0, mostItems),
    truncated: after !== null || items.length > mostItems,
    says: sentence(by, seen, after !== null, items.length),
  }
}
