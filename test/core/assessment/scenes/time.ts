/** Table: scenes of the flags on time, conflicts and sums. */
import { claimOf, happened, n, told, via } from '../../../support/core.js'
import { other, type Scene, scene } from './scene.js'

const office = told('daily', [via('office')], 'named')
const from = (id: string, publishedAt?: string) => scene([told('daily', [via(id)], 'named', publishedAt ? { publishedAt } : {})])
const requiring = (period: string) => scene([office], { required: [claimOf('law', happened('signing', { period }))] })

export const timeScenes: readonly Scene[] = [
  ['anachronism', true, requiring('2025-11-05'), 'it ends before what it requires begins'],
  ['anachronism', true, requiring('2025-11'), 'on the day before'],
  ['anachronism', false, requiring('2025-10-31'), 'on the last day it may'],
  ['anachronism', false, requiring('2024'), 'after what it requires'],
  ['anachronism', false, requiring('../2026'), 'it is not told when that began'],
  ['anachronism', false, scene([office]), 'it requires nothing'],
  ['unverifiable_after', true, from('registry', '2025-12-01'), 'suspended before the document appeared'],
  [
    'unverifiable_after',
    true,
    scene([told('daily', [via('registry')], 'named')], { claim: claimOf('claim', n('5', { period: '2025-12' })) }),
    "suspended before the claim's period ended",
  ],
  ['unverifiable_after', false, from('registry', '2025-10-30'), 'suspended later'],
  ['unverifiable_after', false, from('registry'), 'suspended after the period, and the document has no date'],
  ['unverifiable_after', false, from('office', '2025-12-01'), 'an origin that publishes on'],
  ['unverifiable_after', false, from('theft-registry', '2025-12-01'), 'another measure'],
  ['unverifiable_after', false, from('old-registry', '2025-12-01'), 'taken up again before the period'],
  [
    'unverifiable_after',
    true,
    scene([told('daily', [via('registry')], 'named', { publishedAt: '2025-12' })], {
      claim: claimOf('claim', n('5', { measure: 'awol-cases' })),
    }),
    'a part of the measure',
  ],
  ['contested', true, scene([office], { others: [other('b', n('35,000'))] }), 'a stored claim conflicts'],
  ['contested', true, scene([office, told('weekly', [], 'first_hand', { stance: 'denies' })]), 'a document denies it'],
  ['contested', false, scene([office], { others: [other('b', n('21,600'))] }), 'a stored claim agrees'],
  ['contested', false, scene([office], { others: [other('b', n('9,048', { period: '2024-10' }))] }), 'another period'],
  ['contested', false, scene([office, told('weekly', [], 'first_hand', { stance: 'questions' })]), 'a question is no denial'],
  [
    'contested',
    false,
    scene([office], { others: [{ claim: claimOf('b', n('35,000'), { status: 'rejected' }), testimonies: [] }] }),
    'a rejected claim conflicts',
  ],
  [
    'contested',
    false,
    scene([office], { others: [{ claim: claimOf('b', n('35,000'), { status: 'suggested' }), testimonies: [] }] }),
    'a suggested claim conflicts',
  ],
  [
    'arithmetic_mismatch',
    true,
    scene([office], {
      others: [other('b', n('15,000', { measure: 'awol-cases' })), other('c', n('9,123', { measure: 'desertion-cases' }))],
    }),
    'the two parts are more than the whole',
  ],
  [
    'arithmetic_mismatch',
    false,
    scene([office], {
      others: [other('b', n('12,479', { measure: 'awol-cases' })), other('c', n('9,123', { measure: 'desertion-cases' }))],
    }),
    'the two parts are the whole',
  ],
]
