/** Table: by what claims are counted for a dashboard, and under which keys a claim stands. */
import type { Claim } from '../claims/claim.js'
import type { ConceptKind } from '../concepts/schema.js'
import { termOf, type Vocabulary } from '../concepts/vocabulary.js'
import { asserting, type Testimony } from '../lineage/evidence.js'
import { lineagesOf } from '../lineage/lineages.js'
import { calendarDay } from '../values/calendar.js'
import { groupBy } from '../values/order.js'
import { readPeriod } from '../values/period.js'
import { plain } from '../values/wording.js'
import { findingsOf } from './findings.js'
import { flagRows, flagsOf } from './flags.js'
import type { Setting } from './record.js'

export const statisticsBy = ['topic', 'originKind', 'publisherKind', 'flag', 'month'] as const
export type StatisticsBy = (typeof statisticsBy)[number]

/** One thing under which a claim is counted, with those of its asserting testimonies that are counted there. */
export interface Share {
  readonly key: string
  readonly label: string
  readonly testimonies: readonly Testimony[]
}

export interface Axis {
  /** What an item counts, in a sentence. */
  readonly says: string
  /** What claims without a key are called. */
  readonly none: string
  /** Whether items are in the order of their keys, and not by their claims. */
  readonly isInOrderOfKeys: boolean
  readonly shares: (setting: Setting) => readonly Share[]
}

/** "state_affiliated_only" as words. */
const words = (code: string): string => code.replaceAll('_', ' ')

const ofKinds = (groups: ReadonlyMap<string, readonly Testimony[]>): Share[] =>
  [...groups].map(([kind, testimonies]) => ({ key: kind, label: words(kind), testimonies }))

/** Every key that is the same as one of these, or above it along `broader`, whatever the kinds between. */
const upwards = ({ byKey, classOf, members }: Vocabulary, keys: readonly string[]): Set<string> => {
  const seen = new Set(keys)
  for (const key of seen) {
    const group = classOf.get(key) ?? key
    for (const next of [group, ...(members.get(group) ?? []), ...(byKey.get(key)?.broader ?? [])]) seen.add(next)
  }
  return seen
}

/** The topics of a claim: its own and those above them and above its measure. What is no concept stands under its own words. */
const topicsOf = (vocabulary: Vocabulary, { topics, statement }: Claim): Map<string, string> => {
  const keysOf = (kind: ConceptKind, wording: string): string[] => {
    const key = termOf(vocabulary, kind, wording).concept?.key
    return key === undefined ? [] : [key]
  }
  const found = new Map<string, string>()
  const above = upwards(vocabulary, [...topics.flatMap((topic) => keysOf('topic', topic)), ...keysOf('measure', statement.measure)])
  for (const key of above) {
    const group = vocabulary.byKey.get(vocabulary.classOf.get(key) ?? key)
    if (group?.kind === 'topic') found.set(group.key, group.label)
  }
  for (const topic of topics) if (keysOf('topic', topic).length === 0) found.set(plain(topic), topic)
  return found
}

const topicShares = ({ claim, vocabulary, testimonies }: Setting): Share[] =>
  [...topicsOf(vocabulary, claim)].map(([key, label]) => ({ key, label, testimonies: asserting(testimonies) }))

const originShares = ({ archive, testimonies }: Setting): Share[] => {
  const all = asserting(testimonies)
  const kinds = groupBy(
    lineagesOf(archive, all).filter(({ counted }) => counted),
    ({ origin }) => origin.kind ?? 'unknown',
  )
  return [...kinds].map(([kind, lineages]) => {
    const ids = new Set(lineages.flatMap(({ assertions }) => assertions))
    return { key: kind, label: words(kind), testimonies: all.filter(({ assertion }) => ids.has(assertion.id)) }
  })
}

const publisherShares = ({ archive, testimonies }: Setting): Share[] =>
  ofKinds(groupBy(asserting(testimonies), ({ document }) => archive.book.get(document.sourceId)?.kind ?? 'unknown'))

/** The flags that can be told without comparing a claim with all others. */
export const ownFlagRows = flagRows.filter(({ needsNeighbours }) => !needsNeighbours)

const flagShares = (setting: Setting): Share[] => {
  const findings = findingsOf(setting)
  return flagsOf(findings, ownFlagRows).map(({ code }) => ({ key: code, label: words(code), testimonies: findings.testimonies }))
}

const monthNames = 'January February March April May June July August September October November December'.split(' ')

const monthShares = ({ claim, testimonies }: Setting): Share[] => {
  const day = claim.statement.period === null ? null : readPeriod(claim.statement.period)?.start.day
  const [year, month] = typeof day === 'number' ? calendarDay(day) : []
  if (year === undefined || month === undefined || !(year >= 0 && year <= 9_999)) return []
  const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
  return [{ key, label: `${monthNames[month - 1] ?? ''} ${year}`, testimonies: asserting(testimonies) }]
}

const notTold = flagRows.filter(({ needsNeighbours }) => needsNeighbours).map(({ code }) => code)

export const axes: Readonly<Record<StatisticsBy, Axis>> = {
  topic: {
    says: 'A claim counts under each of its topics: its own, and those above these and above its measure.',
    none: 'No topic',
    isInOrderOfKeys: false,
    shares: topicShares,
  },
  originKind: {
    says: 'A claim counts under the kind of each of its known origins; its assertions count where they lead to one of that kind.',
    none: 'No known origin',
    isInOrderOfKeys: false,
    shares: originShares,
  },
  publisherKind: {
    says: 'A claim counts under the kind of each publisher of a document that asserts it; its assertions count where they stand.',
    none: 'No document asserts it',
    isInOrderOfKeys: false,
    shares: publisherShares,
  },
  flag: {
    says: `A claim counts under each of its flags but ${notTold.join(', ')}: these rest on other claims, and are told by its breakdown.`,
    none: 'None of these flags',
    isInOrderOfKeys: false,
    shares: flagShares,
  },
  month: {
    says: 'A claim counts under the month in which its period begins, in the years 0 to 9999; a whole year begins in January.',
    none: 'No such beginning',
    isInOrderOfKeys: true,
    shares: monthShares,
  },
}
