import { test } from 'tap'
import { tagText } from '../../../../src/core/language/tagger.js'
import { citedAfter, plainSayer } from '../../../../src/core/reading/chain/plain-sayer.js'
import { findQuantities } from '../../../../src/core/reading/quantities/find.js'

/** "source | verb | rule" of the first figure's sayer. */
const told = (text: string): string => {
  const [sentence] = tagText(text)
  const figure = sentence ? findQuantities(text, sentence)[0]?.figure : undefined
  const found = sentence && figure ? plainSayer(text, sentence, figure) : null
  const [source] = found?.source ?? []
  return found && source ? `${text.slice(source.start, source.end)} | ${found.verb} | ${found.rule}` : 'nobody'
}

const cases: readonly (readonly [text: string, sayer: string])[] = [
  ['Some 40 boats sank, Petra Holm said.', 'Petra Holm | say | tail_sayer'],
  ['RiverAid, which kept a register, counted 40 tents.', 'RiverAid, which kept a register | count | subject_sayer'],
  ['“We lost 40 boats,” said lead author Ines Karvo.', 'lead author Ines Karvo | say | inverted_sayer'],
  ['The donors gave 40 boats.', 'nobody'],
  ['Some 40 boats sank in the storm.', 'nobody'],
]

test('the sayer of a figure in the plain forms', (t) => {
  for (const [text, sayer] of cases) t.equal(told(text), sayer, text)
  t.end()
})

test('whom a tail cites', (t) => {
  const text = 'Some 40 boats sank, Holm said, citing the Harbour Office. Nobody cited her.'
  const span = citedAfter(text, text.indexOf(' said') + 5)
  t.equal(span && text.slice(span.start, span.end), 'the Harbour Office')
  t.equal(citedAfter(text, text.indexOf('Nobody')), null)
  t.end()
})
