/** Lists sources by the lower bound of their reliability: those with a word of their own before those that only relay; the unknown come last. */

import { z } from 'zod'
import { defaultMethod } from '../../core/reliability/methods.js'
import { estimateFrom, estimateOf } from '../../core/reliability/stored/evidence.js'
import type { Estimated, Profile } from '../../core/reliability/stored/profile.js'
import { byKeys } from '../../core/values/order.js'
import type { ResourceType } from '../../store/changes.js'
import type { Resources } from '../../store/port.js'
import { fromCursor, listOf, notOfThisList, toCursor } from '../cursor.js'
import { withFamilies } from '../families.js'
import { conditionsOf } from '../filters.js'
import type { Listed, ListRequest } from '../list-resources.js'
import { openReader } from '../open-reader.js'
import { readAll } from '../read-all.js'
import type { Services } from '../services.js'
import { readVocabulary } from '../vocabulary.js'
import { fullEstimate, standingFor } from './standing.js'

/** A page is pinned to the state of the first, to the estimate that it was ranked by, and to what was asked for. */
const place = z.strictObject({ rankedAt: z.int().min(0), at: z.int().min(0), offset: z.int().min(0), of: z.string() })

const nameOf = (resource: object): string => ('name' in resource ? String(resource.name) : '')
const idOf = (resource: object): string => ('id' in resource ? String(resource.id) : '')

/** The rule of the ranking. */
export const rankingSays =
  'first the sources whose own word has a record, by the lower bound of the estimate from their own word; then those that only relay others, by that of how faithfully they do; equal ones by name. Those without a record are not ranked and come last.'

/** In which of the three parts of the ranking a source stands, and its lower bound there. */
const rankOf = (profile: Profile | undefined): { readonly part: number; readonly low: number } => {
  const own = profile?.rows.filter(({ kind }) => kind === 'says') ?? []
  const said = profile && estimateFrom(profile, own)
  if (said) return { part: 0, low: said.low }
  const relayed = profile && own.length === 0 ? estimateOf(profile) : null
  return relayed ? { part: 1, low: relayed.low } : { part: 2, low: 0 }
}

/** By the rule of the ranking; who is not ranked stands in order of id. */
const ranked = <R extends object>(items: readonly R[], { profiles }: Estimated): R[] => {
  const rows = items.map((item) => ({ item, ...rankOf(profiles.get(`source:${idOf(item)}`)) }))
  const order = byKeys<(typeof rows)[number]>(
    ({ part }) => part,
    ({ low }) => -low,
    ({ item, part }) => (part === 2 ? '' : nameOf(item)),
    ({ item }) => idOf(item),
  )
  return rows.sort(order).map(({ item }) => item)
}

/** A page of the ranking. */
export const listByReliability = async <T extends ResourceType>(
  services: Services,
  type: T,
  { filters, limit, cursor }: ListRequest,
): Promise<Listed<Resources[T]>> => {
  const held = cursor === null ? null : fromCursor(place, cursor)
  const of = listOf(`${type} by reliability`, filters)
  if (held && held.of !== of) throw notOfThisList()
  const reader = await openReader(services, held?.at)
  const standing = held
    ? await fullEstimate(services, held.rankedAt, defaultMethod.name)
    : await standingFor(services, reader.at, defaultMethod.name)
  const { status, ...rest } = filters
  const conditions = await withFamilies(reader, conditionsOf(await readVocabulary(services, reader), type, rest))
  const all = ranked(await readAll(reader, type, { statuses: [status ?? 'accepted'], conditions }), standing.estimated)
  const from = held?.offset ?? 0
  const isMore = all.length > from + limit
  return {
    items: all.slice(from, from + limit),
    nextCursor: isMore ? toCursor({ rankedAt: standing.at, at: reader.at, offset: from + limit, of }) : null,
  }
}
