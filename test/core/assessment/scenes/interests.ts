/** Table: scenes of the flags on interest. */
import { claimOf, n, source, told, via } from '../../../support/core.js'
import { type Scene, scene, sources } from './scene.js'

const favoursRussia = claimOf('claim', n('21,602'), { interests: [{ party: 'Russia', direction: 'favours' }] })
const disfavoursUkraine = claimOf('claim', n('21,602'), { interests: [{ party: 'Ukraine', direction: 'disfavours' }] })
const both = claimOf('claim', n('21,602'), {
  interests: [
    { party: 'Russia', direction: 'favours' },
    { party: 'Ukraine', direction: 'disfavours' },
  ],
})

const agency = told('daily', [via('agency')], 'named')
const office = told('weekly', [via('office')], 'named')
const herald = told('herald', [], 'first_hand')

/** A company on both sides. */
const double = source('double', 'company', {
  sides: [
    { party: 'Russia', relation: 'aligned_with' },
    { party: 'Ukraine', relation: 'aligned_with' },
  ],
})

export const interestScenes: readonly Scene[] = [
  ['self_serving_only', true, scene([agency], { claim: favoursRussia }), 'the one whom it serves'],
  ['self_serving_only', true, scene([agency, herald], { claim: favoursRussia }), 'one of unknown interest beside'],
  ['self_serving_only', false, scene([agency, office], { claim: favoursRussia }), 'a neutral one says it too'],
  ['self_serving_only', false, scene([agency, office], { claim: both }), 'one whom it harms says it too'],
  ['self_serving_only', false, scene([herald], { claim: favoursRussia }), 'nobody whose interest is known'],
  ['self_serving_only', false, scene([agency]), 'a claim that favours nobody'],
  ['against_interest', true, scene([office], { claim: disfavoursUkraine }), 'against its own side'],
  ['against_interest', false, scene([agency], { claim: disfavoursUkraine }), 'another side'],
  ['against_interest', false, scene([told('weekly', [via('office')], 'named', { stance: 'denies' })], { claim: both }), 'it denies it'],
  ['adversaries_agree', true, scene([agency, office], { claim: both }), 'one whom it serves, one whom it harms'],
  ['adversaries_agree', false, scene([agency], { claim: both }), 'only whom it serves'],
  ['adversaries_agree', false, scene([office], { claim: both }), 'only whom it harms'],
  ['adversaries_agree', false, scene([agency, office], { claim: favoursRussia }), 'neutral is no adversary'],
  [
    'adversaries_agree',
    false,
    scene([told('daily', [via('double')], 'named')], { claim: both, sources: [...sources, double] }),
    'one sayer is no two',
  ],
]
