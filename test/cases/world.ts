/** The world that the cases are told in: a small vocabulary of Maravia, with every kind of link. */
import { vocabularyOf } from '../../src/core/concepts/vocabulary.js'
import { concept } from '../support/core.js'

export const concepts = [
  concept('measure', 'offences'),
  concept('measure', 'cases', { label: 'AWOL and desertion cases', broader: ['offences'], partition: true, unit: 'case' }),
  concept('measure', 'awol-cases', { label: 'AWOL cases', broader: ['cases'], unit: 'case' }),
  concept('measure', 'desertion-cases', { label: 'cases of desertion', broader: ['cases'], unit: 'case' }),
  concept('measure', 'thefts', { label: 'cases of theft', broader: ['offences'], unit: 'case' }),
  concept('measure', 'robberies', { broader: ['offences'], unit: 'case' }),
  concept('measure', 'deserters', { label: 'soldiers who deserted', related: ['cases'] }),
  concept('measure', 'releases', { label: 'convicts released', disjointWith: ['recruits'] }),
  concept('measure', 'recruits', { label: 'convicts recruited' }),
  concept('measure', 'siren', { label: 'an air-raid siren sounded' }),
  concept('measure', 'signing', { label: 'the law was signed', once: true }),
  concept('measure', 'profit', { label: 'profit of the railways' }),
  concept('measure', 'flooded-land', { label: 'land under water' }),
  concept('place', 'maravia', { label: 'Maravia' }),
  concept('place', 'north', { label: 'the North', broader: ['maravia'] }),
  concept('place', 'south', { label: 'the South', broader: ['maravia'] }),
  concept('place', 'harbour-town', { label: 'Harbour Town', broader: ['north'] }),
  concept('category', 'prisoners'),
  concept('category', 'convicts', { broader: ['prisoners'], disjointWith: ['volunteers'] }),
  concept('category', 'volunteers'),
  concept('category', 'soldiers', { partition: true }),
  concept('category', 'officers', { broader: ['soldiers'] }),
  concept('category', 'privates', { broader: ['soldiers'] }),
  concept('category', 'conscripts', { related: ['privates'] }),
  concept('unit', 'case', { related: ['person'] }),
  concept('unit', 'person', { aliases: ['people'] }),
  concept('unit', 'soldier', { broader: ['person'] }),
] as const

export const world = vocabularyOf(concepts)
