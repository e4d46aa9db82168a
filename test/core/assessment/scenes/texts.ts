/** Table: scenes of the flags on passages: drift, and headlines and captions that say something else than the body. */
import { claimOf, n, told, via } from '../../../support/core.js'
import { other, type Scene, scene } from './scene.js'

type Telling = NonNullable<Parameters<typeof told>[3]>

const passage = (part: 'headline' | 'body' | 'caption') => ({ exact: 'x', part })
const reported = (asReported: NonNullable<Telling['asReported']>, more: Telling = {}) =>
  told('daily', [], 'first_hand', { asReported, ...more })

const hedged = claimOf('claim', n('about 21,500'))
const possible = claimOf('claim', n('21,602', { modality: 'possible' }))

const body = told('daily', [via('office')], 'named', { id: 'a-body', passage: passage('body') })
const inPart = (part: 'headline' | 'caption', more: Telling = {}) =>
  told('daily', [], 'unknown', { id: 'a-part', passage: passage(part), ...more })
const soldiers = { asReported: { quantity: { unit: 'soldier' } } }

/** The body has the figure for something else: so many were recruited, says the body; so many deserted, says the headline. */
const moved = { documentMates: [other('mate', n('21,602', { measure: 'deserters' }), [body])] }

/** Other claims of the document do not hide it, nor other places in which it stands. */
const movedAmongOthers = {
  documentMates: [
    other('other', n('9'), [body]),
    other('mate', n('21,602', { measure: 'deserters' }), [inPart('caption', { id: 'a-mate' }), body]),
  ],
}

/** The body has the figure for the very same measure, in other words. */
const samePlainly = { documentMates: [other('mate', n('21,602', { measure: 'AWOL and desertion cases' }), [body])] }

const inferred = claimOf('claim', n('21,602'), { implied: ['/statement/period'] })
const wholly = claimOf('claim', n('21,602'), { implied: ['/statement'] })
const undatedClaim = claimOf('claim', n('21,602', { period: null }), { implied: ['/statement/period'] })

const sameInBody = told('daily', [], 'unknown', { id: 'a-body', passage: passage('body'), ...soldiers })

export const textScenes: readonly Scene[] = [
  ['unit_drift', true, scene([reported({ quantity: { unit: 'soldier' } })]), 'soldiers, not cases'],
  ['unit_drift', false, scene([reported({ quantity: { unit: 'cases' } })]), 'the same unit in the plural'],
  ['unit_drift', false, scene([reported({ place: 'south' })]), 'another field'],
  ['scope_drift', true, scene([reported({ place: 'south' })]), 'another place'],
  ['scope_drift', true, scene([reported({ period: '2025' })]), 'another period'],
  ['scope_drift', true, scene([reported({ measure: 'thefts' })]), 'another measure'],
  ['scope_drift', true, scene([reported({ category: ['officers'] })]), 'another population'],
  ['scope_drift', false, scene([reported({ quantity: { unit: 'soldier' } })]), 'the unit is no scope'],
  ['scope_drift', false, scene([reported({ measure: 'AWOL and desertion cases' })]), 'the same measure in other words'],
  ['hedge_dropped', true, scene([reported({ quantity: { modifier: 'exact' } })], { claim: hedged }), '"about" is gone'],
  ['hedge_dropped', true, scene([reported({ modality: 'actual' })], { claim: possible }), '"possible" is gone'],
  ['hedge_dropped', false, scene([reported({ quantity: { modifier: 'about' } })]), 'a hedge that the claim has not'],
  ['hedge_dropped', false, scene([reported({ quantity: { modifier: 'almost' } })], { claim: hedged }), 'one hedge for another'],
  ['headline_differs', true, scene([inPart('headline', soldiers), body]), 'another unit'],
  ['headline_differs', true, scene([inPart('headline')], moved), 'the figure of something else'],
  ['headline_differs', true, scene([inPart('headline')], movedAmongOthers), 'the figure of something else, among others'],
  ['headline_differs', true, scene([inPart('headline'), body]), 'the body says on whose word'],
  ['headline_differs', false, scene([told('daily', [via('office')], 'named', { passage: passage('headline') }), body]), 'the same'],
  ['headline_differs', false, scene([reported({ quantity: { unit: 'soldier' } }, { passage: passage('body') })]), 'no headline'],
  ['headline_differs', false, scene([inPart('caption', soldiers), body]), 'the caption, not the headline'],
  ['headline_differs', false, scene([inPart('headline', soldiers), sameInBody]), 'headline and body both speak of soldiers'],
  ['headline_differs', false, scene([inPart('headline', { asReported: { quantity: { unit: 'cases' } } })]), 'it repeats the claim'],
  [
    'headline_differs',
    false,
    scene([told('daily', [via('office')], 'named', { passage: passage('headline') })], samePlainly),
    'one measure',
  ],
  ['caption_differs', true, scene([inPart('caption', soldiers), body]), 'another unit'],
  ['caption_differs', false, scene([inPart('headline', soldiers), body]), 'the headline, not the caption'],
  ['orphan_quote', true, scene([body], { orphanQuotes: new Set(['d-daily']) }), 'its headline quotes what nobody says'],
  ['orphan_quote', false, scene([body], { orphanQuotes: new Set(['d-weekly']) }), "another paper's headline"],
  ['undated', true, scene([body]), 'the document has no date'],
  ['undated', false, scene([told('daily', [], 'unknown', { publishedAt: '2025-11' })]), 'the document has a date'],
  ['period_inferred', true, scene([body], { claim: inferred }), 'the year was inferred'],
  ['period_inferred', true, scene([body], { claim: wholly }), 'all was read from a text'],
  ['period_inferred', false, scene([body]), 'the period was stated'],
  ['period_inferred', false, scene([body], { claim: undatedClaim }), 'there is no period'],
  ['unsupported_language', true, scene([told('daily', [], 'unknown', { language: 'uk' })]), 'Ukrainian is not read'],
  ['unsupported_language', false, scene([told('daily', [], 'unknown', { language: 'en-GB' })]), 'English is read'],
  ['unsupported_language', false, scene([body]), 'the language is not told'],
]

/** Scenes in which a flag is easily raised for nothing. */
export const textCorners: readonly Scene[] = [
  ['headline_differs', false, scene([inPart('headline', { asReported: { place: 'south' } })]), 'the place is none of the five respects'],
]
