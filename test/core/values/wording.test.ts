/** When two wordings are one: letters, plurals, endings and function words apart, roles kept. */
import { test } from 'tap'
import { contentStems, formOf, nameForm, plain, sequenceOf } from '../../../src/core/values/wording.js'

const same: readonly (readonly [string, string])[] = [
  ['AWOL and desertion cases', 'cases of AWOL or desertion'],
  ['AWOL and desertion cases', 'Case of desertion and AWOL'],
  ['awol-and-desertion-cases', 'AWOL and desertion cases'],
  ['the number of soldiers', 'numbers of soldier'],
  ["Ukraine's soldiers", 'soldiers of Ukraine'],
  ['soldiers’ applications', 'applications of soldiers'],
  ['bridges were closed', 'the bridge is closed'],
  ['Prices  are\nrising', 'prices rising'],
  ['Café closed', 'Cafe\u0301 closed'],
  ['killed by the flood', 'killed by a flood'],
]

const notSame: readonly (readonly [string, string, string])[] = [
  ['killed by soldiers', 'soldiers killed', 'roles'],
  ['returned to the units', 'returned from the units', 'direction'],
  ['siren sounded', 'no siren sounded', 'denial'],
  ['soldiers with rifles', 'soldiers without rifles', 'denial'],
  ['was never signed', 'was signed', 'denial'],
  ['desertion cases', 'desertion', 'a word more'],
  ['article 407 cases', 'article 408 cases', 'numbers'],
  ['prices rising', 'prices falling', 'opposites'],
  ['victory over the North', 'victory of the North', 'roles'],
]

test('wordings of one thing', (t) => {
  for (const [a, b] of same) t.equal(formOf(a), formOf(b), `${a} = ${b}`)
  t.end()
})

test('wordings of two things', (t) => {
  for (const [a, b, why] of notSame) t.not(formOf(a), formOf(b), `${why}: ${a} ≠ ${b}`)
  t.not(formOf('IT workers dismissed'), formOf('workers dismissed'), 'initials are no function words')
  t.end()
})

test('what happens is told in order, what is counted is not', (t) => {
  const inOrder = (text: string) => sequenceOf(text).join(' ')
  t.not(inOrder('the army attacked the rebels'), inOrder('the rebels attacked the army'))
  t.equal(inOrder('The bridge was closed'), inOrder('bridges closed'))
  t.strictSame(sequenceOf('killed by the flood'), ['kill', '|by', 'flood'])
  t.end()
})

test('names, without punctuation', (t) => {
  t.equal(nameForm('Dr. Ana Ruiz'), nameForm('dr ana  ruiz'))
  t.equal(nameForm("People's Party"), nameForm('People’s Party'))
  t.not(nameForm('Ana Ruiz'), nameForm('Ana Luiz'))
  t.not(nameForm('Яна'), nameForm('Анна'))
  t.end()
})

test('forms', (t) => {
  t.equal(formOf('AWOL and desertion cases'), 'awol case desert')
  t.equal(formOf('killed by the flood'), 'kill |by flood')
  t.equal(formOf('the'), 'the', 'of function words alone the words are the form')
  t.equal(formOf('人口'), '人口', 'letters of any script')
  t.end()
})

test('content words', (t) => {
  t.strictSame(contentStems('The soldiers were killed by the flood'), ['soldier', 'kill', 'flood'])
  t.strictSame(contentStems('of the and by'), [])
  t.strictSame(contentStems('1,500 cases in 2.5 months'), ['1,500', 'case', '2.5', 'month'])
  t.end()
})

test('plain names', (t) => {
  t.equal(plain('  RIA\tNovosti '), 'ria novosti')
  t.equal(plain('Cafe\u0301'), 'café', 'NFC')
  t.end()
})
