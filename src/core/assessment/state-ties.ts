/** How far a claim rests on one state. */
import type { Archive, Testimony } from '../lineage/evidence.js'
import type { Lineage } from '../lineage/lineages.js'
import type { Trace } from '../lineage/trace.js'
import { type StateTie, stateOf } from '../sources/state.js'
import { distinct } from '../values/order.js'

export interface StateShare {
  readonly publishers: number
  readonly origins: number
  /** ISO codes only. */
  readonly states: readonly string[]
}

const tiesOf = (archive: Archive, ids: readonly (string | null)[]): (StateTie | null)[] =>
  ids.map((id) => (id === null ? null : stateOf(archive.book, id)))

const publishersOf = (testimonies: readonly Testimony[]): string[] => distinct(testimonies.map(({ document }) => document.sourceId))

const knownOrigins = (lineages: readonly Lineage[]): (string | null)[] =>
  lineages.filter(({ counted }) => counted).map(({ origin }) => origin.sourceId)

/** How many publishers and known origins belong to a state, and to which. */
export const stateShareOf = (archive: Archive, testimonies: readonly Testimony[], lineages: readonly Lineage[]): StateShare => {
  const publishers = tiesOf(archive, publishersOf(testimonies)).filter((tie) => tie !== null)
  const origins = tiesOf(archive, knownOrigins(lineages)).filter((tie) => tie !== null)
  const states = distinct([...publishers, ...origins].flatMap(({ code }) => code ?? []))
  return { publishers: publishers.length, origins: origins.length, states }
}

/** Whether there is a known origin, and all of them, every member of a house included, belong to one state. */
export const restsOnOneState = (archive: Archive, traces: readonly Trace[]): boolean => {
  const known = traces.flatMap(({ standing, origin }) => (standing === 'known' && origin ? [origin.sourceId] : []))
  const ties = tiesOf(archive, [...new Set(known)])
  return ties.length > 0 && ties.every((tie) => tie !== null && tie.key === ties[0]?.key)
}
