/** Builders for the tests of core: statements, sources, testimonies and settings in few words, so that a table shows only what matters. */
import type { Breakdown } from '../../src/core/assessment/breakdown.js'
import type { ClaimRecord, Neighbour, Setting } from '../../src/core/assessment/record.js'
import { completeAssertion, type NewAssertion } from '../../src/core/claims/assertion.js'
import { type Claim, completeClaim, type NewClaim } from '../../src/core/claims/claim.js'
import { completeStatement, type Modifier, type NewQuantity, type NewStatement, type Statement } from '../../src/core/claims/statement.js'
import { groupOf } from '../../src/core/comparison/pair.js'
import { rulingsOn } from '../../src/core/comparison/ruling.js'
import { sideOf } from '../../src/core/comparison/side.js'
import { type ConceptBody, type ConceptKind, completeConcept, type NewConcept } from '../../src/core/concepts/schema.js'
import type { Vocabulary } from '../../src/core/concepts/vocabulary.js'
import type { Archive, DocumentFacts, Testimony } from '../../src/core/lineage/evidence.js'
import { independenceOf } from '../../src/core/lineage/independence.js'
import type { SourceWithId } from '../../src/core/sources/house.js'
import { completeSource, type NewSource } from '../../src/core/sources/schema.js'
import { nameForm } from '../../src/core/values/wording.js'

/** A concept by kind and key; its label is its key. */
export const concept = (kind: ConceptKind, key: string, more: Partial<NewConcept> = {}): ConceptBody =>
  completeConcept({ key, label: key, kind, ...more })

const hedges: readonly (readonly [string, Modifier])[] = [
  ['about ', 'about'],
  ['almost ', 'almost'],
  ['at least ', 'at_least'],
  ['more than ', 'more_than'],
  ['at most ', 'at_most'],
  ['up to ', 'up_to'],
  ['less than ', 'less_than'],
]

const numberIn = (text: string): number => Number(text.replaceAll(',', ''))

/** A quantity as it is written: "about 20,000 persons", "between 10 and 20", "52 %", "dozens". Without a unit it is cases. */
export const quantity = (text: string, unit = 'case'): NewQuantity => {
  const interval = /^between ([\d.,]+) and ([\d.,]+)(?: (.+))?$/u.exec(text)
  if (interval) {
    const [, low = '', high = '', own = unit] = interval
    return { low: numberIn(low), high: numberIn(high), modifier: 'between', unit: own, asWritten: text }
  }
  const [words, modifier] = hedges.find(([start]) => text.startsWith(start)) ?? ['', 'exact']
  const [, figure, own = unit] = /^(-?[\d.,]*\d)(?: (.+))?$/u.exec(text.slice(words.length)) ?? []
  if (figure === undefined) return { modifier, unit, asWritten: text }
  if (own === '%') return { value: Number((numberIn(figure) / 100).toPrecision(12)), modifier, unit: 'share', asWritten: `${figure} %` }
  return { value: numberIn(figure), modifier, unit: own, asWritten: figure }
}

type More = Partial<Omit<NewStatement, 'quantity'>>

/** So many cases in Maravia in October 2025 (a flow), unless `more` says otherwise. */
export const n = (text: string, { per, unit, ...more }: More & Pick<NewQuantity, 'per' | 'unit'> = {}): Statement =>
  completeStatement({
    type: 'quantity',
    measure: 'cases',
    place: 'maravia',
    period: '2025-10',
    accumulation: 'flow',
    ...more,
    quantity: { ...quantity(text), per, ...(unit === undefined ? {} : { unit }) },
  })

/** That something happened in Maravia on 21 October 2025. */
export const happened = (measure: string, more: More = {}): Statement =>
  completeStatement({ type: 'event', measure, place: 'maravia', period: '2025-10-21', ...more })

/** That something was so in Maravia in October 2025. */
export const held = (measure: string, more: More = {}): Statement =>
  completeStatement({ type: 'proposition', measure, place: 'maravia', period: '2025-10', ...more })

/** Ids in tests are words, which the schemas refuse: this one stands in while a body is completed. */
const anyId = (prefix: string): string => `${prefix}_${'0'.repeat(32)}`

/** A source by its id, which is its name too unless `more` has another. */
export const source = (
  id: string,
  kind: NewSource['kind'] = 'independent_outlet',
  { parentId = null, ...more }: Partial<NewSource> = {},
): SourceWithId => ({ id, ...completeSource({ name: id, kind, ...more }), parentId })

type NewHop = NonNullable<NewAssertion['chain']>[number]

/** Hops: to a registered source, to a name, to somebody described. */
export const via = (sourceId: string, more: Partial<NewHop> = {}): NewHop => ({ relation: 'cites', read: true, ...more, sourceId })
export const viaName = (name: string, more: Partial<NewHop> = {}): NewHop => ({ relation: 'cites', read: true, ...more, name })
export const viaSomebody = (describedAs: string, more: Partial<NewHop> = {}): NewHop => ({
  relation: 'cites',
  read: true,
  ...more,
  describedAs,
})

interface Telling extends Partial<Omit<NewAssertion, 'chain' | 'end' | 'claimId' | 'documentId'>> {
  readonly id?: string
  readonly title?: string
  readonly publishedAt?: string
  readonly language?: string
  readonly document?: string
  readonly derivedFrom?: DocumentFacts['derivedFrom']
}

/** That a publisher's document says a claim: assertion `a-<publisher>` in document `d-<publisher>`, unless told otherwise. */
export const told = (
  publisher: string,
  chain: readonly NewHop[],
  end: NewAssertion['end'],
  { id = `a-${publisher}`, document = `d-${publisher}`, title, publishedAt, language, derivedFrom = [], ...more }: Telling = {},
): Testimony => {
  const hops = chain.map((hop) => (hop.sourceId ? { ...hop, sourceId: anyId('src') } : hop))
  const body = completeAssertion({ claimId: anyId('clm'), documentId: anyId('doc'), chain: hops, end, ...more })
  const named = body.chain.map((hop, index) => ({ ...hop, sourceId: chain[index]?.sourceId ?? null }))
  return {
    assertion: { id, ...body, documentId: document, chain: named },
    document: {
      id: document,
      sourceId: publisher,
      title: title ?? null,
      publishedAt: publishedAt ?? null,
      language: language ?? null,
      derivedFrom,
    },
  }
}

/** Everything that tracing needs: the sources, and the documents of the testimonies. */
export const archiveOf = (sources: readonly SourceWithId[], testimonies: readonly Testimony[] = []): Archive => ({
  book: new Map(sources.map((one) => [one.id, one])),
  documents: new Map(testimonies.map(({ document }) => [document.id, document])),
  sourceByName: new Map(sources.flatMap(({ id, name, aliases }) => [name, ...aliases].map((words) => [nameForm(words), id] as const))),
})

const envelope = { revision: 1, recordedAt: '2026-11-22T09:00:00.000Z', updatedAt: '2026-11-22T09:00:00.000Z' }

/** A stored, accepted claim. */
export const claimOf = (
  id: string,
  statement: Statement,
  { requires, status, ...more }: Omit<Partial<NewClaim>, 'status'> & { readonly status?: Claim['status'] } = {},
): Claim => ({
  id,
  ...completeClaim({ text: id, ...more }, statement),
  ...envelope,
  requires: requires ?? [],
  status: status ?? 'accepted',
})

/** Another claim beside one, compared and grouped as the service does it. */
export const neighbourOf = (archive: Archive, vocabulary: Vocabulary, own: ClaimRecord, other: ClaimRecord): Neighbour => {
  const [left, right] = [own, other].map(({ claim }) => sideOf(vocabulary, claim.statement, claim.implied))
  if (!left || !right) throw new Error('a pair has two sides')
  const ruling = rulingsOn(vocabulary, left)(right)
  return { ...other, ruling, group: groupOf(ruling, independenceOf(archive, own.testimonies, other.testimonies), []) }
}

interface Scene {
  readonly vocabulary: Vocabulary
  readonly sources: readonly SourceWithId[]
  readonly claim: Claim
  readonly testimonies?: readonly Testimony[]
  readonly others?: readonly ClaimRecord[]
  readonly required?: readonly Claim[]
  readonly documentMates?: readonly ClaimRecord[]
  readonly orphanQuotes?: ReadonlySet<string>
  readonly records?: Setting['records']
}

/** A claim in its setting: its own testimonies, and other claims as neighbours. */
export const settingOf = ({
  vocabulary,
  sources,
  claim,
  testimonies = [],
  others = [],
  required = [],
  documentMates = [],
  orphanQuotes = new Set(),
  records,
}: Scene): Setting => {
  const archive = archiveOf(sources, [testimonies, ...[...others, ...documentMates].map((other) => other.testimonies)].flat())
  const neighbours = others.map((other) => neighbourOf(archive, vocabulary, { claim, testimonies }, other))
  return { claim, testimonies, archive, vocabulary, neighbours, required, documentMates, orphanQuotes, records }
}

/** The codes of the flags that fire. */
export const codesOf = ({ flags }: Pick<Breakdown, 'flags'>): string[] => flags.map(({ code }) => code)
