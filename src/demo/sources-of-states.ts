/** Bodies of the two states at war, those who speak for them, and the agency that one of them owns; owners before the owned. */

import type { ImportLine } from './line.js'
import { source } from './shorthand.js'

const bodyOf = (state: string) => ({ state, funding: 'state', governance: 'state_appointed', editorialAutonomy: 'unknown' }) as const
export const organOf = (party: string, rationale: string) => [{ party, relation: 'organ_of', basis: 'analyst', rationale }] as const

const stateMediaMonitor = 'https://statemediamonitor.com/2022/03/rossiya-segodnya/'
const controlledByRussia = { state: 'RU', funding: 'state', governance: 'state_appointed', editorialAutonomy: 'controlled' } as const

export const russianState: readonly ImportLine[] = [
  source('rossiya-segodnya', {
    name: 'Rossiya Segodnya',
    kind: 'state_affiliated_agency',
    country: 'RU',
    languages: ['ru'],
    provenance: {
      ...controlledByRussia,
      evidence: [
        {
          url: stateMediaMonitor,
          note: 'State property, founded by decree of the president in December 2013; the federal budget pays for nearly all of it.',
        },
      ],
    },
    sides: organOf('Russia', 'The Russian state, which wages the war, owns and directs it.'),
    labels: [{ by: 'State Media Monitor', scheme: 'state-media-matrix', value: 'SC', at: '2022', url: stateMediaMonitor }],
  }),
  source('ria', {
    name: 'RIA Novosti',
    aliases: ['RIA', 'RIA News'],
    kind: 'state_affiliated_agency',
    country: 'RU',
    languages: ['ru'],
    domains: ['ria.ru'],
    parentId: '@rossiya-segodnya',
    provenance: { ...controlledByRussia, evidence: [{ url: stateMediaMonitor, note: 'Rossiya Segodnya runs it as its news agency.' }] },
    sides: organOf('Russia', 'It reports on a war in which its owner, the Russian state, fights.'),
  }),
  source('gs-ru', {
    name: 'General Staff of the Armed Forces of the Russian Federation',
    aliases: ['Russian General Staff'],
    kind: 'official_body',
    country: 'RU',
    languages: ['ru'],
    provenance: bodyOf('RU'),
    sides: organOf('Russia', 'It commands the army of one side.'),
  }),
  source('gerasimov', {
    name: 'Valery Gerasimov',
    aliases: ['Gerasimov'],
    kind: 'person',
    country: 'RU',
    languages: ['ru'],
    parentId: '@gs-ru',
    provenance: bodyOf('RU'),
    sides: organOf('Russia', 'He heads the Russian General Staff and speaks of the army that his own is fighting.'),
  }),
]

export const ukrainianState: readonly ImportLine[] = [
  source('pgo', {
    name: "Prosecutor General's Office of Ukraine",
    aliases: [
      'PGO',
      "Prosecutor General's Office",
      'Prosecutor General’s Office',
      'Office of the Prosecutor General',
      'Ukrainian Prosecutor General’s Office',
    ],
    kind: 'official_body',
    country: 'UA',
    languages: ['uk'],
    provenance: bodyOf('UA'),
    sides: organOf('Ukraine', 'A body of the Ukrainian state; the cases it reports are those on its own register.'),
    suspensions: [
      {
        measures: ['awol-and-desertion-cases', 'awol-cases', 'desertion-cases'],
        from: '2025-11',
        until: null,
        evidence:
          'According to the Kyiv Independent (January 2026), publication of the AWOL data ended in November 2025 and its own request was refused.',
      },
    ],
  }),
  source('code', {
    name: 'Criminal Code of Ukraine',
    aliases: ["Ukraine's Criminal Code"],
    kind: 'official_body',
    country: 'UA',
    languages: ['uk'],
    provenance: bodyOf('UA'),
  }),
  source('ua-intelligence', {
    name: 'Ukrainian Intelligence',
    aliases: ['Ukrainian intelligence'],
    kind: 'official_body',
    country: 'UA',
    provenance: bodyOf('UA'),
    sides: organOf('Ukraine', 'The secret service of one side, reporting on the other.'),
  }),
  source('manko', {
    name: 'Valentyn Manko',
    aliases: ['Manko'],
    kind: 'person',
    country: 'UA',
    provenance: bodyOf('UA'),
    sides: organOf('Ukraine', 'He commands the storm troops of the Ukrainian army.'),
  }),
  source('fedorov', {
    name: 'Mykhailo Fedorov',
    aliases: ['Fedorov'],
    kind: 'person',
    country: 'UA',
    provenance: bodyOf('UA'),
    sides: organOf(
      'Ukraine',
      'He is Minister of Defence. One may object that a newcomer gains by painting the state of affairs he took over in dark colours.',
    ),
  }),
  source('maliuska', {
    name: 'Denys Maliuska',
    aliases: ['Maliuska'],
    kind: 'person',
    country: 'UA',
    provenance: bodyOf('UA'),
    sides: organOf('Ukraine', 'He was Minister of Justice in 2024; the convicts were released under a programme of his ministry.'),
  }),
]
