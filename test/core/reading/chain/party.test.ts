import { test } from 'tap'
import { isOwn, type Party, partyOf } from '../../../../src/core/reading/chain/party.js'

const own = { names: ['The Lindmere Post'] }

const told = (party: Party): string =>
  party.sort === 'named'
    ? `${party.name}${party.outlet ? ` via ${party.outlet}` : ''}`
    : party.sort === 'described'
      ? `~${party.words}`
      : party.sort

const cases: readonly (readonly [phrase: string, means: string])[] = [
  ['Petra Holm', 'Petra Holm'],
  ['Interior Minister Ilan Dorst', 'Ilan Dorst'],
  ['the Ministry of Health', 'Ministry of Health'],
  ['a senior official', '~a senior official'],
  ['a senior officer in the Northern Command', '~a senior officer in the Northern Command'],
  ['the ferry operator, OarLine', 'OarLine'],
  ['a neighbour, Jane Pratt, 58', 'Jane Pratt'],
  ['officials in the capital, Brenn', '~officials in the capital, Brenn'],
  ['the UN refugee agency', 'UN refugee agency'],
  ['the AFP news agency', 'AFP'],
  ["Toravia's health ministry", "Toravia's health ministry"],
  ['Officers also', '~Officers'],
  ['Ada Frey, a reporter for the Morning Sheet', 'Ada Frey via Morning Sheet'],
  ['our reporters', 'own'],
  ['the Post', 'own'],
  ['she', 'sayer_before'],
  ['his analysis', 'sayer_before'],
  ['the report', 'outlet_before'],
  ['a study by the Harbour Institute', 'Harbour Institute'],
  ['which', 'nobody'],
  ['media', 'nobody'],
]

test('who a phrase means as a sayer', (t) => {
  for (const [phrase, means] of cases) t.equal(told(partyOf(phrase, own)), means, phrase)
  t.end()
})

test('by what names a text calls its own publisher', (t) => {
  for (const phrase of ['The Lindmere Post', 'the Post', 'we', 'this newspaper']) t.ok(isOwn(phrase, own), phrase)
  for (const phrase of ['the Morning Sheet', 'the Daily Post Office', 'they']) t.notOk(isOwn(phrase, own), phrase)
  t.end()
})
