/** Shows a claim with everything that bears on it. */

import { type Breakdown, breakdownOf } from '../core/assessment/breakdown.js'
import { type Support, supportOf } from '../core/assessment/support.js'
import type { Claim } from '../core/claims/claim.js'
import { type Comparison, comparisonOf } from '../core/comparison/answer.js'
import { verdictOf } from '../core/comparison/compare.js'
import type { ComparedClaim } from '../core/comparison/page.js'
import { type GroupName, groupNames } from '../core/comparison/pair.js'
import type { Archive } from '../core/lineage/evidence.js'
import { distinct } from '../core/values/order.js'
import { fromCursor, groupCursor, notOfThisList, toCursor } from './cursor.js'
import { Failure } from './failure.js'
import { type Compared, fetchNeighbourhood } from './neighbourhood.js'
import { openMerged } from './open-reader.js'
import { readCurrent } from './read.js'
import type { Services } from './services.js'

export interface OtherClaim {
  readonly id: string
  readonly text: string
  readonly statement: Claim['statement']
  readonly status: Claim['status']
  readonly publishers: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
}

export interface GroupItem extends Comparison {
  readonly claim: OtherClaim
  readonly group: GroupName
}

interface Coverage {
  readonly candidates: number
  /** Documents that assert any of them. */
  readonly documents: number
  readonly truncated: boolean
}

export interface ClaimPage extends Record<GroupName, GroupItem[]> {
  readonly claim: Claim
  readonly asOf: string | null
  readonly totals: Readonly<Record<GroupName, number>>
  readonly next: Readonly<Record<GroupName, string | null>>
  readonly coverage: Coverage & { readonly says: string }
  readonly support: Support
  readonly breakdown: Breakdown
}

export interface PageQuery {
  readonly limit: number
  readonly suggested: boolean
  readonly group: GroupName | null
  readonly cursor: string | null
}

const publishersOf = ({ book }: Archive, { testimonies }: Compared): OtherClaim['publishers'] =>
  distinct(testimonies.map(({ document }) => document.sourceId)).map((id) => ({
    id,
    name: book.get(id)?.name ?? id,
    kind: book.get(id)?.kind ?? 'unknown',
  }))

const itemOf = (claim: Claim, archive: Archive, pair: Compared): GroupItem => {
  const { id, text, statement, status } = pair.claim
  const named = (sideId: string) => ({ id: sideId, draft: null })
  return {
    ...comparisonOf(verdictOf(pair.ruling), pair.independence, pair.judgements, named(claim.id), named(id)),
    claim: { id, text, statement, status, publishers: publishersOf(archive, pair) },
    group: pair.group,
  }
}

const perGroup = <T>(of: (name: GroupName) => T): Record<GroupName, T> => ({
  corroborating: of('corroborating'),
  repeating: of('repeating'),
  agreeingUnproven: of('agreeingUnproven'),
  conflicting: of('conflicting'),
  compatible: of('compatible'),
  series: of('series'),
  undetermined: of('undetermined'),
  notComparable: of('notComparable'),
})

const coverageSays = ({ candidates, documents, truncated }: Coverage): string => {
  const found = `${candidates} stored claim${candidates === 1 ? '' : 's'} in ${documents} document${documents === 1 ? '' : 's'} ${candidates === 1 ? 'was' : 'were'} compared: those whose measure is the same, above, below, linked, beside it in a partition, or shares its words, and those whose text is near.`
  return truncated
    ? `${found} There are more; the nearest in measure, place and period were taken, and totals and support count these alone.`
    : found
}

const isGroup = (name: string): name is GroupName => groupNames.some((group) => group === name)

/** Which page a cursor is of. */
const pageOf = (id: string, { suggested }: PageQuery): string => `${id}${suggested ? ' suggested' : ''}`

const startOf = (of: string, { group, cursor }: PageQuery): { at: number | undefined; offset: number } => {
  if (cursor === null) return { at: undefined, offset: 0 }
  const held = fromCursor(groupCursor, cursor)
  if (held.of !== of) throw notOfThisList()
  if (!isGroup(held.group) || held.group !== group) {
    throw new Failure('invalid', 'The cursor belongs to another group.', [
      { parameter: 'group', detail: `the cursor is one of the group ${held.group}` },
    ])
  }
  return held
}

/** The page of a claim. `group` with a cursor pages through one group, in the state of its first page. */
export const showComparison = async (services: Services, id: string, query: PageQuery): Promise<ClaimPage> => {
  const of = pageOf(id, query)
  const { at, offset } = startOf(of, query)
  const reader = await openMerged(services, at)
  const claim = await readCurrent(reader, 'claim', id)
  const statuses = query.suggested ? ['accepted', 'suggested'] : ['accepted']
  const {
    setting,
    groups,
    compared,
    coverage: compares,
  } = await fetchNeighbourhood(services, reader, claim, statuses, {
    limit: query.limit,
    group: query.group,
    offset,
  })
  const { candidates, truncated } = compares
  const documents = await reader.countDocuments(setting.neighbours.map((neighbour) => neighbour.claim.id))
  const coverage: Coverage = { candidates, documents, truncated }
  const window = (name: GroupName): readonly ComparedClaim[] =>
    query.group === null || query.group === name ? groups[name].slice(offset, offset + query.limit) : []
  const items = (name: GroupName): GroupItem[] =>
    window(name).flatMap((pair) => {
      const traced = compared.get(pair.claim.id)
      return traced ? [itemOf(claim, setting.archive, traced)] : []
    })
  const cursorAfter = (name: GroupName): string | null => {
    const end = offset + query.limit
    const isShown = query.group === null || query.group === name
    return isShown && groups[name].length > end ? toCursor({ of, at: reader.at, group: name, offset: end }) : null
  }
  return {
    claim,
    asOf: services.asOf?.instant ?? null,
    ...perGroup(items),
    totals: perGroup((name) => groups[name].length),
    next: perGroup(cursorAfter),
    coverage: { ...coverage, says: coverageSays(coverage) },
    support: supportOf(setting),
    breakdown: breakdownOf(setting),
  }
}
