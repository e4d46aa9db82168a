import { test } from 'tap'
import { isReadable } from '../../../src/core/reading/language.js'

const english = 'The mayor of the town said that the bridge was closed and that it would be open again in the spring.'
const german = 'Der Bürgermeister der Stadt sagte, dass die Brücke gesperrt sei und im Frühjahr wieder geöffnet werde.'

const cases: readonly (readonly [text: string, tag: string | null, isRead: boolean])[] = [
  [english, null, true],
  [german, null, false],
  [german, 'de', false],
  [english, 'en-GB', true],
  [english, 'EN', true],
  [english, 'eng-x', false],
  ['Flood kills 34', null, true],
  ['Потоп убил 34', null, false],
]

test('which texts can be read', (t) => {
  for (const [text, tag, isRead] of cases) t.equal(isReadable(text, tag), isRead, `${tag} ${text.slice(0, 20)}`)
  t.end()
})
