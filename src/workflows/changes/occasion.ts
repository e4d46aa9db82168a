/** Entries that were recorded together: a document with the claims read from it, a claim with its assertions. They are told as one. */
import type { Assertion } from '../../core/claims/assertion.js'
import type { Changed, Reader } from '../../store/port.js'

/** How far to each side of an entry its companions are sought: texts of which more is read are told in parts. */
const reach = 200

/** Entries that follow one another; the first is what the others came with. */
export type Occasion = readonly [Changed, ...Changed[]]

type Said = Pick<Assertion, 'claimId' | 'documentId'>

const isOfOneRequest = (a: Changed, b: Changed): boolean => a.recordedAt === b.recordedAt && a.by === b.by && a.reason === b.reason

/** The entries around one that were recorded at the same instant by the same hand, without a gap. */
const around = (entries: readonly Changed[], entry: number): Changed[] => {
  const at = entries.findIndex((one) => one.entry === entry)
  const [one] = entries.slice(at, at + 1)
  if (!one) return []
  const isOther = (other: Changed): boolean => !isOfOneRequest(one, other)
  const end = entries.findIndex((other, index) => index > at && isOther(other))
  const start = entries.slice(0, at).findLastIndex(isOther) + 1
  return entries.slice(start, end < 0 ? undefined : end)
}

/** Table: what may follow the first entry of an occasion. */
const follows: Readonly<Record<Changed['type'], (first: Changed, next: Changed, said: Said | undefined) => boolean>> = {
  document: (first, next, said) => (next.type === 'claim' && next.revision === 1) || said?.documentId === first.id,
  claim: (first, _next, said) => said?.claimId === first.id,
  assertion: () => false,
  concept: () => false,
  source: () => false,
  judgement: () => false,
  rules: () => false,
}

/** Without the claims at the end of which no assertion of the occasion speaks: they came with what follows. */
const trimmed = ([first, ...rest]: Occasion, said: ReadonlyMap<string, Said>): Occasion => {
  const named = new Set(rest.map(({ id }) => said.get(id)?.claimId))
  const last = rest.findLastIndex(({ type, id }) => type !== 'claim' || named.has(id))
  return [first, ...rest.slice(0, last + 1)]
}

const occasionFrom = (run: readonly Changed[], first: Changed, from: number, said: ReadonlyMap<string, Said>): Occasion => {
  // Accepting an assertion that was read takes its claim along.
  const [next] = run.slice(from + 1, from + 2)
  if (first.type === 'assertion' && next?.type === 'claim' && next.revision > 1 && said.get(first.id)?.claimId === next.id)
    return [first, next]
  const rest = run.slice(from + 1)
  const end = rest.findIndex((one) => !follows[first.type](first, one, one.type === 'assertion' ? said.get(one.id) : undefined))
  return trimmed([first, ...rest.slice(0, end < 0 ? undefined : end)], said)
}

/** The occasion that an entry belongs to. */
export const occasionOf = async (reader: Reader, entry: number): Promise<Occasion | null> => {
  const run = around(await reader.changedAfter(Math.max(0, entry - 1 - reach), 2 * reach), entry)
  const at = run.findIndex((one) => one.entry === entry)
  const assertions = await reader.many(
    'assertion',
    run.filter(({ type }) => type === 'assertion').map(({ id }) => id),
  )
  const said = new Map<string, Said>(assertions.map((one) => [one.id, one]))
  let from = Math.max(
    0,
    run.slice(0, at + 1).findLastIndex(({ type }) => type === 'document'),
  )
  for (let first = run[from]; first; first = run[from]) {
    const occasion = occasionFrom(run, first, from, said)
    if (from + occasion.length > at) return occasion
    from += occasion.length
  }
  return null
}
