/** Who publishes the articles and who speaks in them; owners before the owned. What is not known about a source is given as unknown. */

import type { ImportLine } from './line.js'
import { source } from './shorthand.js'
import { organOf, russianState, ukrainianState } from './sources-of-states.js'

const unknownProvenance = { funding: 'unknown', governance: 'unknown', editorialAutonomy: 'unknown' } as const
const independentlyOwned = { funding: 'private', governance: 'private_owner', editorialAutonomy: 'independent' } as const

const publishers: readonly ImportLine[] = [
  source('agg', { name: 'Unnamed web aggregator', kind: 'aggregator', languages: ['en'], provenance: unknownProvenance }),
  source('wsws', {
    name: 'World Socialist Web Site',
    aliases: ['WSWS'],
    kind: 'partisan_outlet',
    languages: ['en'],
    domains: ['wsws.org'],
    provenance: { funding: 'unknown', governance: 'party', editorialAutonomy: 'unknown' },
    sides: organOf(
      'Socialist Equality Party',
      'Its pages send readers on to the party, and speak of the Ukrainian government as a regime.',
    ),
  }),
  source('zhou', { name: 'Jeff Zhou', kind: 'person', languages: ['en'], provenance: unknownProvenance }),
  source('ki', {
    name: 'The Kyiv Independent',
    aliases: ['Kyiv Independent'],
    kind: 'independent_outlet',
    country: 'UA',
    languages: ['en'],
    domains: ['kyivindependent.com'],
    provenance: { funding: 'reader', governance: 'independent', editorialAutonomy: 'independent' },
  }),
]

const newspapers: readonly ImportLine[] = [
  source('welt', {
    name: 'Die Welt',
    aliases: ['Welt'],
    kind: 'independent_outlet',
    country: 'DE',
    languages: ['de'],
    domains: ['welt.de'],
    provenance: independentlyOwned,
  }),
  source('economist', {
    name: 'The Economist',
    aliases: ['Economist'],
    kind: 'independent_outlet',
    country: 'GB',
    languages: ['en'],
    domains: ['economist.com'],
    provenance: independentlyOwned,
  }),
  source('elpais', {
    name: 'El País',
    aliases: ['El Pais'],
    kind: 'independent_outlet',
    country: 'ES',
    languages: ['es'],
    domains: ['elpais.com'],
    provenance: independentlyOwned,
  }),
  source('ukrpravda', {
    name: 'Ukrainska Pravda',
    aliases: ['Ukrainian Pravda'],
    kind: 'independent_outlet',
    country: 'UA',
    languages: ['uk'],
    domains: ['pravda.com.ua'],
    provenance: independentlyOwned,
  }),
  source('wapo', {
    name: 'The Washington Post',
    aliases: ['Washington Post', 'WP', 'the Post'],
    kind: 'independent_outlet',
    country: 'US',
    languages: ['en'],
    domains: ['washingtonpost.com'],
    provenance: { funding: 'private', governance: 'private_owner', editorialAutonomy: 'unknown' },
  }),
  source('nyt', {
    name: 'The New York Times',
    aliases: ['New York Times'],
    kind: 'independent_outlet',
    country: 'US',
    languages: ['en'],
    domains: ['nytimes.com'],
    provenance: independentlyOwned,
  }),
  source('aljazeera', {
    name: 'Al Jazeera',
    kind: 'state_affiliated_outlet',
    country: 'QA',
    languages: ['ar', 'en'],
    domains: ['aljazeera.com'],
    provenance: { state: 'QA', funding: 'state', governance: 'unknown', editorialAutonomy: 'unknown' },
  }),
  source('strana', { name: 'Strana', aliases: ['Strana.ua'], kind: 'unknown', country: 'UA', provenance: unknownProvenance }),
  source('assembly', {
    name: 'assembly.org.ua',
    aliases: ['Assembly', 'Ukrainian underground journalists'],
    kind: 'partisan_outlet',
    country: 'UA',
    domains: ['assembly.org.ua'],
    provenance: unknownProvenance,
  }),
  source('csis', {
    name: 'Center for Strategic and International Studies',
    aliases: ['CSIS'],
    kind: 'research_body',
    country: 'US',
    languages: ['en'],
    domains: ['csis.org'],
    provenance: unknownProvenance,
  }),
]

const person = (ref: string, name: string, surname: string, more: ImportLine['data'] = {}) =>
  source(ref, { name, aliases: [surname], kind: 'person', provenance: unknownProvenance, ...more })

const people: readonly ImportLine[] = [
  person('wanner', 'Christoph Wanner', 'Christoph Vanner', { languages: ['de'], parentId: '@welt' }),
  person('fornusek', 'Martin Fornusek', 'Fornusek', { languages: ['en'], parentId: '@ki' }),
  person('stezhensky', 'A. Stezhensky', 'Stezhensky'),
  person('khomenko', 'I. Khomenko', 'Khomenko'),
  person('kovalevich', 'D. Kovalevich', 'Kovalevich'),
  person('skorokhod', 'Anna Skorokhod', 'Skorokhod', { country: 'UA' }),
  person('lutsenko', 'Ihor Lutsenko', 'Lutsenko', { country: 'UA' }),
  person('gorbenko', 'Ruslan Gorbenko', 'Gorbenko', { country: 'UA' }),
  person('krotevych', 'Bohdan Krotevych', 'Krotevych', { country: 'UA' }),
]

export const sources: readonly ImportLine[] = [...publishers, ...russianState, ...ukrainianState, ...newspapers, ...people]
