/** Short forms for what the corpus says again and again, so that a claim's lines show only what is particular to it. */

import type { ImportLine } from './line.js'

type Data = ImportLine['data']
type ConceptKind = 'measure' | 'category' | 'place' | 'unit' | 'party' | 'topic'
type Modifier = 'exact' | 'about' | 'almost' | 'at_least' | 'more_than' | 'at_most' | 'up_to' | 'less_than' | 'between'
type Relation = 'quotes' | 'cites' | 'relays' | 'republishes' | 'translates'
type End = 'named' | 'first_hand' | 'unnamed' | 'unknown'

export const concept = (kind: ConceptKind, key: string, label: string, more: Data = {}): ImportLine => ({
  type: 'concept',
  data: { key, label, kind, broader: [], ...more },
})

export const source = (ref: string, data: Data): ImportLine => ({ type: 'source', ref, data })

export const document = (ref: string, data: Data): ImportLine => ({ type: 'document', ref, data })

interface ClaimBody {
  readonly text: string
  readonly statement: Data
  readonly implied?: readonly string[]
  readonly interests?: readonly Data[]
  readonly requires?: readonly string[]
  readonly assertions: readonly Data[]
}

export const claim = (ref: string, body: ClaimBody): ImportLine => ({
  type: 'claim',
  ref,
  data: { language: 'en', implied: [], interests: [], requires: [], ...body },
})

/** A quantity counted over a period (a flow) in Ukraine, unless `more` says otherwise. */
export const counted = (measure: string, period: string | null, quantity: Data, more: Data = {}): Data => ({
  type: 'quantity',
  measure,
  category: [],
  place: 'ukraine',
  period,
  accumulation: 'flow',
  quantity,
  polarity: 'affirmed',
  modality: 'actual',
  ...more,
})

const withoutQuantity =
  (type: 'event' | 'proposition') =>
  (measure: string, period: string): Data => ({
    type,
    measure,
    category: [],
    place: 'ukraine',
    period,
    accumulation: null,
    quantity: null,
    polarity: 'affirmed',
    modality: 'actual',
  })

/** Something that took place in Ukraine. */
export const happened = withoutQuantity('event')

/** Something that was so in Ukraine. */
export const held = withoutQuantity('proposition')

const amountOf =
  (unit: string) =>
  (value: number, asWritten: string, modifier: Modifier = 'exact'): Data => ({
    value,
    low: null,
    high: null,
    modifier,
    unit,
    per: null,
    asWritten,
  })

export const cases = amountOf('case')
export const people = amountOf('person')
export const applications = amountOf('application')
export const years = amountOf('year')
export const share = amountOf('share')

export const between = (low: number, high: number, unit: string, asWritten: string): Data => ({
  value: null,
  low,
  high,
  modifier: 'between',
  unit,
  per: null,
  asWritten,
})

/** A hop to `@ref`, a registered source, or else to someone described but not named; stated, and its own words not seen. */
const hop =
  (relation: Relation) =>
  (whom: string, verb: string): Data => ({
    ...(whom.startsWith('@') ? { sourceId: whom } : { describedAs: whom }),
    relation,
    verb,
    basis: 'stated',
    read: false,
  })

export const quotes = hop('quotes')
export const cites = hop('cites')
export const relays = hop('relays')
export const republishes = hop('republishes')

/** The one nearer the document had this hop's own words before it. */
export const read = (from: Data): Data => ({ ...from, read: true })

/** No text states this hop in so many words. */
export const inferred = (from: Data): Data => ({ ...from, basis: 'inferred' })

/** A source that the passage leaves unmentioned and the reader supplies; with no verb, as there are no words. */
export const unmentioned = (sourceId: string): Data => ({ sourceId, relation: 'cites', basis: 'inferred', read: false })

export const headline = (exact: string): Data => ({ exact, part: 'headline' })
export const body = (exact: string): Data => ({ exact, part: 'body' })
export const caption = (exact: string): Data => ({ exact, part: 'caption' })

export const asserts = (documentId: string, passage: Data, end: End, chain: readonly Data[] = [], more: Data = {}): Data => ({
  documentId,
  passage,
  stance: 'asserts',
  chain,
  end,
  ...more,
})
