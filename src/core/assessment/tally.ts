/** Counts claims, with the assertions and documents that bear them, under the keys of an axis. */
import { asserting, type Testimony } from '../lineage/evidence.js'
import { byText } from '../values/order.js'
import type { Setting } from './record.js'
import { axes, type StatisticsBy } from './statistics.js'

export interface Counts {
  readonly claims: number
  readonly assertions: number
  readonly documents: number
}

/** Null is the key of the claims that have none. */
export interface StatisticsItem extends Counts {
  readonly key: string | null
  readonly label: string
}

export interface Totals extends Counts {
  readonly sources: number
}

interface Held {
  readonly label: string
  claims: number
  assertions: number
  readonly documents: Set<string>
}

const begun = (label: string): Held => ({ label, claims: 0, assertions: 0, documents: new Set() })

const addTo = (held: Held, testimonies: readonly Testimony[]): void => {
  held.claims += 1
  held.assertions += testimonies.length
  for (const { document } of testimonies) held.documents.add(document.id)
}

const counted = ({ claims, assertions, documents }: Held): Counts => ({ claims, assertions, documents: documents.size })

/** The most claims first, then by key; or by key alone. What has no key is the last of its equals. */
const inOrder =
  (isInOrderOfKeys: boolean) =>
  (a: StatisticsItem, b: StatisticsItem): number =>
    (isInOrderOfKeys ? 0 : b.claims - a.claims) || Number(a.key === null) - Number(b.key === null) || byText(a.key ?? '', b.key ?? '')

export interface Tally {
  readonly add: (setting: Setting) => void
  readonly items: () => StatisticsItem[]
  readonly total: () => Totals
}

/** An empty tally; claims are added one by one, each once. */
export const tallyBy = (by: StatisticsBy): Tally => {
  const axis = axes[by]
  const all = begun('')
  const sources = new Set<string>()
  const held = new Map<string | null, Held>()
  const under = (key: string | null, label: string): Held => {
    const one = held.get(key) ?? begun(label)
    held.set(key, one)
    return one
  }
  return {
    add: (setting) => {
      const testimonies = asserting(setting.testimonies)
      const shares = axis.shares(setting)
      addTo(all, testimonies)
      for (const { document } of testimonies) sources.add(document.sourceId)
      for (const share of shares) addTo(under(share.key, share.label), share.testimonies)
      if (shares.length === 0) addTo(under(null, axis.none), testimonies)
    },
    items: () => [...held].map(([key, one]) => ({ key, label: one.label, ...counted(one) })).sort(inOrder(axis.isInOrderOfKeys)),
    total: () => ({ ...counted(all), sources: sources.size }),
  }
}
