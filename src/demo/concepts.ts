/** What the articles count and report, for whom and where. AWOL and desertion cases are two parts that add up to one registry total. */

import type { ImportLine } from './line.js'
import { concept } from './shorthand.js'

const ofCases = { unit: 'case', accumulation: 'flow' } as const
const ofPeople = { unit: 'person', accumulation: 'flow' } as const
const ofShares = { accumulation: 'share' } as const

const units: readonly ImportLine[] = [concept('unit', 'case', 'criminal case'), concept('unit', 'person', 'person')]

const places: readonly ImportLine[] = [
  concept('place', 'ukraine', 'Ukraine'),
  concept('place', 'russia', 'Russia'),
  concept('place', 'zaporizhzhia-oblast', 'Zaporizhzhia Oblast', { broader: ['ukraine'] }),
  concept('place', 'kharkiv-oblast', 'Kharkiv Oblast', { broader: ['ukraine'] }),
  concept('place', 'donetsk-oblast', 'Donetsk Oblast', { broader: ['ukraine'] }),
]

const categories: readonly ImportLine[] = [
  concept('category', 'soldiers', 'soldiers'),
  concept('category', 'convicts', 'convicts'),
  concept('category', 'ukraine-army', 'Armed Forces of Ukraine', { broader: ['soldiers'] }),
  concept('category', 'russia-army', 'Armed Forces of Russia', { broader: ['soldiers'] }),
  concept('category', '82nd-brigade', '82nd Airborne Assault Brigade', { broader: ['ukraine-army'] }),
]

const casesOfAbsence: readonly ImportLine[] = [
  concept('measure', 'awol-and-desertion-cases', 'AWOL and desertion cases', { ...ofCases, partition: true }),
  concept('measure', 'awol-cases', 'AWOL cases', { ...ofCases, broader: ['awol-and-desertion-cases'] }),
  concept('measure', 'desertion-cases', 'desertion cases', { ...ofCases, broader: ['awol-and-desertion-cases'] }),
  concept('measure', 'awol-cases-in-court', 'AWOL cases that reached the court', { ...ofCases, broader: ['awol-cases'] }),
]

const peopleInTheArmy: readonly ImportLine[] = [
  concept('measure', 'soldiers-absent', 'soldiers absent without leave', { unit: 'person', accumulation: 'stock' }),
  concept('measure', 'soldiers-leaving', 'soldiers leaving their units without permission', ofPeople),
  concept('measure', 'share-of-soldiers-absent', 'share of soldiers absent without leave', ofShares),
  concept('measure', 'awol-soldiers-returned', 'AWOL soldiers who returned to the army', ofPeople),
  concept('measure', 'share-of-awol-soldiers-returning', 'share of AWOL soldiers who return to service', ofShares),
  concept('measure', 'brigade-strength', 'strength of a brigade against its full strength', ofShares),
  concept('measure', 'soldiers-killed-or-wounded', 'military casualties', ofPeople),
  concept('measure', 'soldiers-killed', 'soldiers killed', { ...ofPeople, broader: ['soldiers-killed-or-wounded'] }),
]

const convicts: readonly ImportLine[] = [
  concept('measure', 'convicts-joining-army', 'convicts released to join the army', ofPeople),
  concept('measure', 'convict-applications', 'applications by convicts to join the army', { unit: 'application', accumulation: 'flow' }),
  concept('measure', 'convicts-deserted', 'convicts who deserted from the army', ofPeople),
  concept('measure', 'convict-service-bill-passed', 'parliament passes the bill that lets convicts serve in the army'),
  concept('measure', 'convict-service-law-signed', 'the president signs the law that lets convicts serve in the army'),
]

const lawAndConduct: readonly ImportLine[] = [
  concept('measure', 'prison-term-awol', 'prison term for AWOL under martial law', { unit: 'year' }),
  concept('measure', 'prison-term-desertion', 'prison term for desertion under martial law', { unit: 'year' }),
  concept('measure', 'awol-is-article-407', 'leaving a unit without permission is a crime under Article 407 of the Criminal Code'),
  concept('measure', 'amnesty-for-first-time-deserters', 'soldiers absent for the first time may return without punishment'),
  concept('measure', 'awol-and-desertion-rising', 'AWOL and desertion from the Ukrainian army are rising'),
  concept(
    'measure',
    'pgo-stops-publishing-awol-data',
    "the Prosecutor General's Office withdraws its AWOL and desertion data from the public",
  ),
  concept('measure', 'bribes-for-exemption-from-front', 'Ukrainian soldiers can buy exemption from frontline duty'),
]

export const concepts: readonly ImportLine[] = [
  ...units,
  ...places,
  ...categories,
  ...casesOfAbsence,
  ...peopleInTheArmy,
  ...convicts,
  ...lawAndConduct,
]
