/** Which state a source belongs to, if any (DESIGN, section 3, `state_affiliated_only`). */
import { test } from 'tap'
import type { SourceBook } from '../../../src/core/sources/house.js'
import { type StateTie, stateOf } from '../../../src/core/sources/state.js'
import { archiveOf, source } from '../../support/core.js'

const serves = (party: string, relation: 'is' | 'organ_of' | 'aligned_with' = 'organ_of') => ({ sides: [{ party, relation }] })

const { book }: { book: SourceBook } = archiveOf([
  source('agency', 'state_affiliated_agency', { country: 'RU' }),
  source('outlet-abroad', 'independent_outlet', { country: 'CY', provenance: { state: 'RU' } }),
  source('embassy', 'official_body', { country: 'DE', provenance: { state: 'UA' } }),
  source('ministry', 'official_body', { country: 'UA', ...serves('Ukraine') }),
  source('junta', 'official_body', serves('Government of Maravia', 'is')),
  source('junta-tv', 'state_affiliated_outlet', serves('government  of maravia')),
  source('rebel-radio', 'partisan_outlet', serves('Free Maravia')),
  source('friend', 'state_affiliated_outlet', serves('Government of Maravia', 'aligned_with')),
  source('paper', 'independent_outlet', { country: 'UA' }),
  source('university', 'research_body', { country: 'UA' }),
  source('minister', 'person', { country: 'DE', parentId: 'ministry' }),
  source('under-secretary', 'person', { parentId: 'minister' }),
  source('envoy', 'person', serves('Ukraine')),
  source('junta-spokesman', 'person', serves('Government of Maravia')),
  source('rebel', 'person', serves('Free Maravia')),
  source('editor', 'person', { country: 'UA', parentId: 'paper' }),
  source('sympathiser', 'person', serves('Ukraine', 'aligned_with')),
  source('paper-of-ministry', 'independent_outlet', { parentId: 'ministry' }),
])

const state = (code: string): StateTie => ({ key: `state:${code}`, code })
const party = (name: string): StateTie => ({ key: `party:${name}`, code: null })

test('ties', (t) => {
  const rows: readonly (readonly [string, StateTie | null, string])[] = [
    ['agency', state('RU'), 'a state agency: its country'],
    ['outlet-abroad', state('RU'), 'provenance.state, whatever its kind and country'],
    ['embassy', state('UA'), 'provenance.state goes before the country'],
    ['ministry', state('UA'), 'an official body: its country goes before its party'],
    ['junta', party('government of maravia'), 'no country: the party that it is'],
    ['junta-tv', party('government of maravia'), 'no country: the party that it serves'],
    ['friend', null, 'leaning to a party is no tie'],
    ['rebel-radio', null, 'no body of a state'],
    ['paper', null, 'an independent outlet with a country'],
    ['university', null, 'a research body with a country'],
    ['minister', state('UA'), 'a person, through the parent, not by the country'],
    ['under-secretary', state('UA'), "a person, through the parent's parent"],
    ['envoy', state('UA'), 'a person, through the party that an official body serves'],
    ['junta-spokesman', party('government of maravia'), 'a person, through the party of a body without a country'],
    ['rebel', null, 'a person of a party that no state body serves'],
    ['editor', null, 'a person of an independent outlet'],
    ['sympathiser', null, 'a person who leans to a party'],
    ['paper-of-ministry', null, 'only persons belong through a parent'],
    ['nobody', null, 'who is not registered'],
  ]
  for (const [id, tie, why] of rows) t.strictSame(stateOf(book, id), tie, `${id}: ${why}`)
  t.end()
})
