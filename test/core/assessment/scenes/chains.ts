/** Table: scenes of the flags on chains. */
import { n, told, via, viaSomebody } from '../../../support/core.js'
import { other, type Scene, scene } from './scene.js'

const office = told('daily', [via('office')], 'named')
const confirmed = (by: string, verb: string) => told('weekly', [via(by, { verb })], 'named')

export const chainScenes: readonly Scene[] = [
  ['unread_hop', true, scene([told('daily', [via('weekly', { read: false }), via('office')], 'named')]), 'one hop was not read'],
  ['unread_hop', false, scene([told('daily', [via('weekly'), via('office')], 'named')]), 'all were read'],
  ['unread_hop', false, scene([told('daily', [], 'first_hand')]), 'no hop'],
  ['inferred_hop', true, scene([told('daily', [via('weekly'), via('office', { basis: 'inferred' })], 'named')]), 'one hop is inferred'],
  ['inferred_hop', false, scene([told('daily', [via('weekly'), via('office')], 'named')]), 'all are stated'],
  ['circular', true, scene([told('daily', [via('weekly'), via('daily')], 'named')]), 'back to the publisher'],
  [
    'circular',
    true,
    scene([told('daily', [via('weekly')], 'named'), told('weekly', [via('daily')], 'named')]),
    'two that have it from each other',
  ],
  ['circular', false, scene([office, told('weekly', [via('daily'), via('office')], 'named')]), 'a line'],
  ['hollow_corroboration', true, scene([office, confirmed('office', 'confirms')]), 'the same origin'],
  ['hollow_corroboration', true, scene([office, confirmed('office', 'corroborated')]), 'the same origin, in other words'],
  [
    'hollow_corroboration',
    true,
    scene([confirmed('office', 'confirmed')], { others: [other('b', n('21,600'), [office])] }),
    'the same origin of a claim that agrees',
  ],
  ['hollow_corroboration', false, scene([office, confirmed('court', 'confirms')]), 'another origin'],
  ['hollow_corroboration', false, scene([office, confirmed('office', 'said')]), 'it does not say that it confirms'],
  ['hollow_corroboration', false, scene([confirmed('office', 'confirms')]), 'nobody else has it from there'],
  [
    'hollow_corroboration',
    false,
    scene([office, told('weekly', [viaSomebody('an officer', { verb: 'confirmed' })], 'unnamed')]),
    'somebody unnamed is no known origin',
  ],
]
