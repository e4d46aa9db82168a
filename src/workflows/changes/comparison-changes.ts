/** Which claims' pages an entry of the list of changes changed: what was recorded of one claim is news for those beside it. */
import { isTelling, type Move, moveSays, type PageChange, pageChange, tells } from '../../core/assessment/page-change.js'
import { agreeingGroups, type GroupName } from '../../core/comparison/pair.js'
import { byText, distinct, groupBy } from '../../core/values/order.js'
import { openReader } from '../open-reader.js'
import type { Services } from '../services.js'
import { type Because, becauseOf } from './because.js'
import { type Occasion, occasionOf } from './occasion.js'
import type { PageAt } from './page-at.js'
import { pageReader } from './step-back.js'
import { touchedClaims } from './touched-claims.js'

/** So many pages of claims beside those that were touched are read as a whole for one entry. */
const mostPages = 20

/** How the page of one claim changed. Where too many did, only the moves are told, and the rest is null: not worked out. */
export interface ComparisonChange {
  readonly claimId: string
  readonly moved: readonly Move[]
  readonly origins: PageChange['origins'] | null
  readonly flags: PageChange['flags'] | null
  readonly support: PageChange['support'] | null
  readonly says: string
}

export interface ComparisonChanges {
  /** The first and the last of the entries that were recorded together. */
  readonly entry: number
  readonly lastEntry: number
  readonly recordedAt: string
  readonly because: Because
  /** In order of the claims' ids; empty where no page changed. */
  readonly items: readonly ComparisonChange[]
  /** How many pages may have changed, and whether all of them were looked at as a whole. */
  readonly coverage: { readonly claims: number; readonly truncated: boolean; readonly says: string }
}

interface Root {
  readonly id: string
  readonly before: PageAt | null
  readonly after: PageAt | null
}

/** What a touched claim is to another before and after. */
interface Beside {
  readonly other: string
  readonly root: string
  readonly from: GroupName | null
  readonly to: GroupName | null
}

const groupsOf = (held: PageAt | null): ReadonlyMap<string, GroupName> => held?.page.groups ?? new Map<string, GroupName>()

const isAgreeing = (group: GroupName | null): boolean => group !== null && agreeingGroups.has(group)

/** The claims beside a touched one that it may be news for: it stands otherwise to them, or it agrees with them and rests on something else. */
const besideOf = ({ id, before, after }: Root): Beside[] => {
  const restsOn = (held: PageAt | null): string =>
    JSON.stringify([held?.page.own.origins, held?.neighbourhood.setting.testimonies.map(({ assertion }) => assertion)])
  const isOther = restsOn(before) !== restsOn(after)
  const [then, now] = [groupsOf(before), groupsOf(after)]
  return distinct([...then.keys(), ...now.keys()]).flatMap((other) => {
    const [from, to] = [then.get(other) ?? null, now.get(other) ?? null]
    return isTelling({ from, to }) || (isOther && (isAgreeing(from) || isAgreeing(to))) ? [{ other, root: id, from, to }] : []
  })
}

const whole = (claimId: string, { moved, origins, flags, support, says }: PageChange): ComparisonChange => ({
  claimId,
  moved,
  origins,
  flags,
  support,
  says,
})

const movesOnly = (claimId: string, beside: readonly Beside[]): ComparisonChange[] => {
  const moved = beside.flatMap(({ root, from, to }) =>
    isTelling({ from, to }) ? [{ claimId: root, from, to, says: moveSays(from, to) }] : [],
  )
  const says = `${moved.length} claim${moved.length === 1 ? ' stands' : 's stand'} otherwise on its page; what that does to its origins and flags was not worked out.`
  return moved.length ? [{ claimId, moved, origins: null, flags: null, support: null, says }] : []
}

/** The change of a page, where it tells something. A page that was not there before, or is no more, did not change. */
const changeOf = (id: string, before: PageAt | null, after: PageAt | null): ComparisonChange[] => {
  const change = before && after && pageChange(before.page, after.page)
  return change && tells(change) ? [whole(id, change)] : []
}

const coverageOf = (claims: number, truncated: boolean): ComparisonChanges['coverage'] => ({
  claims,
  truncated,
  says: `${claims} page${claims === 1 ? '' : 's'} that it may bear on ${claims === 1 ? 'was' : 'were'} looked at.${truncated ? ' There were more than are read as a whole: of the rest only moves are told, or nothing.' : ''}`,
})

const changesOf = async (services: Services, occasion: Occasion, lastEntry: number): Promise<ComparisonChanges> => {
  const [{ entry, recordedAt }] = occasion
  const [before, after] = [await openReader(services, entry - 1), await openReader(services, lastEntry)]
  const touched = await touchedClaims(before, after, occasion)
  const read = (id: string, at: number) => pageReader(services, id, () => undefined)(at)
  const roots: Root[] = []
  for (const id of touched.ids) roots.push({ id, before: await read(id, entry - 1), after: await read(id, lastEntry) })
  const items = roots.flatMap(({ id, before: then, after: now }) => changeOf(id, then, now))
  const beside = groupBy(
    roots.flatMap(besideOf).filter(({ other }) => !touched.ids.includes(other)),
    ({ other }) => other,
  )
  for (const [index, [other, of]] of [...beside].sort(([a], [b]) => byText(a, b)).entries())
    items.push(...(index < mostPages ? changeOf(other, await read(other, entry - 1), await read(other, lastEntry)) : movesOnly(other, of)))
  return {
    entry,
    lastEntry,
    recordedAt,
    because: await becauseOf(before, after, occasion),
    items: items.sort((a, b) => byText(a.claimId, b.claimId)),
    coverage: coverageOf(roots.length + beside.size, touched.isCut || beside.size > mostPages),
  }
}

/**
 * What an entry changed on the pages of claims; the same for the same entry, whenever it is asked. What was recorded together is told with
 * its last entry: null for the others, and where there is no such entry.
 */
export const comparisonChanges = async (services: Services, entry: number): Promise<ComparisonChanges | null> => {
  const occasion = await occasionOf(await services.store.read(), entry)
  const last = occasion?.at(-1)?.entry
  return occasion && last === entry ? changesOf({ ...services, asOf: null }, occasion, last) : null
}
