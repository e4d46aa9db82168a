/** Matches queries with stored claims: the index gives those that share telling words, the core puts them in order. */

import { setImmediate } from 'node:timers/promises'
import { type Match, matchesOf } from '../core/matching/match.js'
import { readQuery } from '../core/matching/query.js'
import { lookedUp, wordQuery } from '../core/matching/recall.js'
import type { Reader } from '../store/port.js'
import { openReader } from './open-reader.js'
import type { Services } from './services.js'

export interface MatchQueries {
  readonly queries: Readonly<Record<string, { readonly text: string }>>
  readonly limit: number
  readonly suggested: boolean
}

export interface MatchResponses {
  readonly responses: Readonly<Record<string, { readonly results: readonly Match[] }>>
}

/** So many claims are fetched for a query and put in order. */
const mostRecalled = 60

/** The claims of the reader's state that match a text best, at most `limit`, best first. */
export const matchText = async (reader: Reader, text: string, statuses: readonly string[], limit: number): Promise<Match[]> => {
  const query = readQuery(text)
  const counts = await reader.wordCounts(lookedUp(query.sought))
  return matchesOf(query, counts, await reader.claimsByWords(wordQuery(counts, mostRecalled), statuses), limit)
}

/** The matches of each query, in one state. */
export const matchClaims = async (services: Services, { queries, limit, suggested }: MatchQueries): Promise<MatchResponses> => {
  const reader = await openReader(services)
  const statuses = suggested ? ['accepted', 'suggested'] : ['accepted']
  const responses: [string, { results: Match[] }][] = []
  for (const [id, { text }] of Object.entries(queries)) {
    // Other requests have their turn between the queries.
    await setImmediate()
    responses.push([id, { results: await matchText(reader, text, statuses, limit) }])
  }
  return { responses: Object.fromEntries(responses) }
}
