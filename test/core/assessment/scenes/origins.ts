/** Table: scenes of the flags on origins and states. */
import { told, via, viaName, viaSomebody } from '../../../support/core.js'
import { type Scene, scene } from './scene.js'

const inferred = { basis: 'inferred' } as const
const office = told('daily', [via('office')], 'named')
const court = told('weekly', [via('court')], 'named')
const agency = told('weekly', [via('agency')], 'named')
const unknown = told('gazette', [], 'unknown')
const unnamed = told('herald', [viaSomebody('an officer')], 'unnamed')

export const originScenes: readonly Scene[] = [
  ['single_lineage', true, scene([office]), 'one origin'],
  ['single_lineage', true, scene([office, told('weekly', [via('office')], 'named')]), 'two outlets, one origin'],
  ['single_lineage', true, scene([office, unknown]), 'unknown adds nothing'],
  ['single_lineage', true, scene([unknown, unnamed]), 'none that is known'],
  ['single_lineage', true, scene([told('daily', [via('office', inferred)], 'named'), court]), 'an inferred one adds nothing'],
  ['single_lineage', false, scene([office, court]), 'two origins'],
  ['unnamed_origin', true, scene([office, unnamed]), 'some assertion ends so'],
  ['unnamed_origin', false, scene([office, unknown]), 'unknown is not unnamed'],
  ['unnamed_origin', false, scene([told('daily', [viaSomebody('a clerk'), via('office')], 'named')]), 'somebody on the way'],
  ['unknown_origin', true, scene([office, unknown]), 'some assertion ends so'],
  ['unknown_origin', false, scene([office, unnamed]), 'unnamed is not unknown'],
  ['unknown_origin', false, scene([told('daily', [], 'unknown', { stance: 'denies' })]), 'a denial asserts nothing'],
  ['state_affiliated_only', true, scene([office]), 'one official body'],
  ['state_affiliated_only', true, scene([office, court]), 'two bodies of one state'],
  ['state_affiliated_only', true, scene([office, unknown]), 'all the known origins'],
  ['state_affiliated_only', false, scene([office, agency]), 'two states'],
  ['state_affiliated_only', false, scene([office, told('weekly', [], 'first_hand')]), 'an outlet that knows it itself'],
  ['state_affiliated_only', false, scene([told('daily', [via('institute')], 'named')]), 'an institute with a country'],
  ['state_affiliated_only', false, scene([office, told('weekly', [viaName('Ana Ruiz')], 'named')]), 'a name of which no state is known'],
  ['state_affiliated_only', false, scene([unknown]), 'no known origin'],
  ['state_affiliated_only', false, scene([told('office', [], 'unknown')]), 'a state body as publisher is no origin'],
]
