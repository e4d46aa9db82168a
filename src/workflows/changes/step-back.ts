/** Goes back through the states of a claim's page, from one change to the one before it. */
import { setImmediate } from 'node:timers/promises'
import { otherRules, type PageChange, pageChange } from '../../core/assessment/page-change.js'
import type { Reader } from '../../store/port.js'
import { openReader } from '../open-reader.js'
import type { Services } from '../services.js'
import { entriesBearingOn } from './hints.js'
import { type Occasion, occasionOf } from './occasion.js'
import { type PageAt, pageAt } from './page-at.js'

/** So many entries are looked up at once. */
const part = 100

/** How a page is read: by the number of the last change that it sees. */
export type ReadPage = (at: number) => Promise<PageAt | null>

/** Where the way back stands: on the page after change `at`, with entries before it that are worth a look, the latest first. */
export interface Place {
  readonly at: number
  readonly held: PageAt
  readonly hints: readonly number[]
}

/** One change of the page, with the states around it. */
export interface Step {
  readonly occasion: Occasion
  readonly change: PageChange
  readonly before: number
  readonly after: number
}

export interface StepBack {
  /** Null where the entry that was looked at changed nothing. */
  readonly step: Step | null
  /** Null where the claim was not there before. What was merged and parted again goes on where it last stood for itself. */
  readonly place: Place | null
}

/** Reads pages of a claim, letting others have their turn; tells how many claims were compared for each. */
export const pageReader =
  (services: Services, id: string, tell: (compared: number) => void): ReadPage =>
  async (at) => {
    await setImmediate()
    const held = await pageAt(services, id, at)
    tell(1 + (held?.neighbourhood.coverage.candidates ?? 0))
    return held
  }

/** Where the way back begins: on the page after change `at`; null where the claim is not there. */
export const startAt = async (read: ReadPage, at: number): Promise<Place | null> => {
  const held = await read(at)
  return held && { at, held, hints: [] }
}

const between = (before: PageAt | null, after: PageAt | null): PageChange | null => pageChange(before?.page ?? null, after?.page ?? null)

/** The entry by which the page last became what it is at `high`; it was otherwise at `low`. Found by halving. */
const lastChange = async (read: ReadPage, low: number, high: Place): Promise<number> => {
  let [from, to] = [low, high.at]
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if (between(await read(middle), high.held)) from = middle
    else to = middle
  }
  return to
}

/** The place before an entry. What read as another meanwhile had no page: it goes on where it last had one. */
const placeBefore = async (reader: Reader, read: ReadPage, id: string, entry: number): Promise<Place | null> => {
  const own = await reader.changesOf('claim', [id], entry, part)
  for (const next of [entry, ...own.map((one) => one.entry)]) {
    const place = await startAt(read, next - 1)
    if (place) return place
  }
  return null
}

/** What an occasion changed, and the place before it. */
const stepOver = (occasion: Occasion, { hints }: Place, earlier: Place | null, change: PageChange | null): StepBack => {
  const before = occasion[0].entry - 1
  return {
    step: change && { occasion, change, before, after: occasion.at(-1)?.entry ?? before + 1 },
    // Whatever moved the page may have brought other entries into its neighbourhood.
    place: earlier && { ...earlier, hints: change ? [] : hints.filter((entry) => entry <= earlier.at) },
  }
}

/** One entry further back. What the index did not hint at, but changed the page all the same, is found first. */
export const stepBack = async (services: Services, read: ReadPage, from: Place): Promise<StepBack> => {
  const reader = await openReader(services, from.at)
  const { id } = from.held.neighbourhood.setting.claim
  const hints = from.hints.length ? from.hints : await entriesBearingOn(from.held, from.at + 1, part)
  const occasion = await occasionOf(reader, hints[0] ?? 0)
  if (!occasion) return { step: null, place: null }
  const last = occasion.at(-1)?.entry ?? from.at
  const earlier = await placeBefore(reader, read, id, occasion[0].entry)
  const before = earlier?.held ?? null
  const place = { ...from, hints }
  if (!between(before, from.held))
    return stepOver(occasion, place, earlier, before && occasion[0].type === 'rules' ? otherRules(before.page) : null)
  const after = last === from.at ? from.held : await read(last)
  if (!between(after, from.held)) return stepOver(occasion, place, earlier, between(before, after))
  const unhinted = await occasionOf(reader, await lastChange(read, last, from))
  if (!unhinted) return { step: null, place: null }
  const end = unhinted.at(-1)?.entry ?? from.at
  const then = await placeBefore(reader, read, id, unhinted[0].entry)
  const now = end === from.at ? from.held : await read(end)
  return stepOver(unhinted, place, then, between(then?.held ?? null, now))
}
