/** A small history of everything that a store can hold: lists of changes, one second apart. */
import type { Change } from '../../src/store/changes.js'
import type { Store } from '../../src/store/port.js'
import { assertion, claim, concept, document, judgement, occasion, source, sourceId } from './changes.js'

export const timeline: readonly (readonly Change[])[] = [
  [concept('awol-cases', { label: 'AWOL cases', aliases: ['cases of AWOL'] }), concept('ukraine', { kind: 'place' })],
  [source('agency', { sides: [{ party: 'Ukraine', relation: 'organ_of' }], domains: ['agency.example'] }), source('paper')],
  [
    document(
      'page',
      'paper',
      { title: 'Desertions', url: 'https://paper.example/1' },
      {},
      { text: 'In October 21,602 cases.', html: null },
    ),
  ],
  [
    claim('october'),
    assertion('october in page', 'october', 'page', { end: 'named', chain: [{ sourceId: sourceId('agency'), relation: 'cites' }] }),
  ],
  [claim('november', { period: '2025-11' }, { topics: ['army'] }), claim('hushed', {}, { status: 'suggested' }, { status: 'suggested' })],
  [source('agency', { name: 'The Agency', sides: [] }, { revision: 2 })],
  [document('wire', 'agency', { hash: '1'.repeat(64) }, {}, { text: null, html: '<p>wire</p>' })],
  [assertion('november in wire', 'november', 'wire'), assertion('october in wire', 'october', 'wire')],
  [judgement('they agree', 'october', 'november'), judgement('it holds', 'october', null)],
  [claim('october', { period: '2025-10', place: 'kyiv' }, { text: 'revised wording' }, { revision: 2 })],
  [concept('awol-cases', { label: 'absences' }, { revision: 2 })],
  [assertion('october in wire', 'october', 'wire', {}, { revision: 2, status: 'withdrawn' })],
  [judgement('they agree', 'october', 'november', {}, { revision: 2, status: 'withdrawn' })],
  [document('page', 'paper', { title: 'Desertions, corrected', url: 'https://paper.example/1' }, { revision: 2 })],
  [claim('november', { period: '2025-11' }, { topics: ['army'] }, { revision: 2, status: 'rejected' })],
  [concept('ukraine', { kind: 'place' }, { revision: 2, status: 'withdrawn' }), claim('october', {}, {}, { revision: 3 })],
]

/** Commits the timeline, list by list. `after` is called after each. */
export const play = async (store: Store, after: () => Promise<void> = async () => {}): Promise<void> => {
  for (const [index, list] of timeline.entries()) {
    await store.commit(list, occasion(index, { by: index % 2 ? 'ada' : null, reason: index % 3 ? `step ${index}` : null }))
    await after()
  }
}
