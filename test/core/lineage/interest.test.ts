/** Interest: a sayer's side against the party that the claim favours or disfavours (DESIGN, section 3). */
import { test } from 'tap'
import type { NewClaim } from '../../../src/core/claims/claim.js'
import { vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import type { Testimony } from '../../../src/core/lineage/evidence.js'
import { interestsOf } from '../../../src/core/lineage/interest.js'
import { traceAll } from '../../../src/core/lineage/trace.js'
import type { NewSource } from '../../../src/core/sources/schema.js'
import { archiveOf, claimOf, concept, held, source, told, via } from '../../support/core.js'

type Relation = 'is' | 'organ_of' | 'aligned_with'
const on = (party: string, relation: Relation = 'organ_of', period: string | null = null): Partial<NewSource> => ({
  sides: [{ party, relation, period, basis: 'analyst', rationale: 'its charter' }],
})

const sources = [
  source('ukrainian', 'official_body', on('Ukraine')),
  source('russian', 'state_affiliated_agency', on('Russia')),
  source('republic', 'official_body', on('the Republic', 'is')),
  source('friend', 'partisan_outlet', on('Russia', 'aligned_with')),
  source('former', 'person', on('Russia', 'organ_of', '2014/2020')),
  source('neutral'),
  source('russian-daily', 'state_affiliated_outlet', { parentId: 'russian' }),
  source('friend-daily', 'partisan_outlet', { parentId: 'friend' }),
  source('double', 'company', {
    sides: [
      { party: 'Ukraine', relation: 'aligned_with' },
      { party: 'Russia', relation: 'aligned_with' },
    ],
  }),
]
const vocabulary = vocabularyOf([concept('party', 'russia', { label: 'Russia', aliases: ['the Republic'] })])

type Interests = NonNullable<NewClaim['interests']>

const directions = (testimonies: readonly Testimony[], interests: Interests, period: string | null = '2025-10') => {
  const archive = archiveOf(sources, testimonies)
  const claim = claimOf('claim', held('poor'), { interests })
  return interestsOf(archive, vocabulary, traceAll(archive, testimonies), claim.interests, period).map(
    ({ sourceId, party, direction }) => `${sourceId} ${party} ${direction}`,
  )
}

const by = (id: string) => [told('neutral', [via(id)], 'named')]
const favours = (party: string) => ({ party, direction: 'favours' as const })
const disfavours = (party: string) => ({ party, direction: 'disfavours' as const })

const rows: readonly (readonly [string, Interests, string, string])[] = [
  ['russian', [favours('Russia')], 'russian Russia self_serving', 'its side is favoured'],
  ['ukrainian', [disfavours('Ukraine')], 'ukrainian Ukraine against_interest', 'its side is disfavoured'],
  ['ukrainian', [favours('Russia')], 'ukrainian Russia neutral', 'it has another side'],
  ['neutral', [favours('Russia')], 'neutral Russia unknown', 'no side is recorded'],
  ['friend', [favours('Russia')], 'friend Russia self_serving', 'whom it leans to'],
  ['republic', [favours('Russia')], 'republic Russia self_serving', 'a party by another name'],
  ['russian-daily', [favours('Russia')], 'russian-daily Russia self_serving', 'the side of its owner'],
  ['friend-daily', [favours('Russia')], 'friend-daily Russia unknown', 'whom its owner leans to is no side of its own'],
  ['former', [favours('Russia')], 'former Russia unknown', 'its side ended before'],
]

test('directions', (t) => {
  for (const [id, interests, wanted, why] of rows) t.strictSame(directions(by(id), interests), [wanted], why)
  t.strictSame(directions(by('former'), [favours('Russia')], '2018'), ['former Russia self_serving'], 'in the period of its side')
  t.strictSame(directions(by('former'), [favours('Russia')], null), ['former Russia self_serving'], 'no period to compare with')
  t.strictSame(directions(by('russian'), []), [], 'a claim that favours nobody')
  t.end()
})

test('several parties and sayers', (t) => {
  t.strictSame(
    directions(by('double'), [favours('Russia'), disfavours('Ukraine')]),
    ['double Russia self_serving', 'double Ukraine against_interest'],
    'one entry for each party that a sayer meets',
  )
  t.strictSame(
    directions([told('neutral', [via('russian')], 'named'), told('friend', [via('ukrainian')], 'named')], [favours('Russia')]),
    ['russian Russia self_serving', 'ukrainian Russia neutral'],
    'the origins are the sayers, not the publishers',
  )
  t.strictSame(
    directions([...by('russian'), told('friend', [via('russian')], 'named')], [favours('Russia')]),
    ['russian Russia self_serving'],
    'each sayer once',
  )
  t.end()
})
