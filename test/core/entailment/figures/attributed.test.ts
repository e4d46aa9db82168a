/** Which words of a sentence only tell who says it. */
import { test } from 'tap'
import { isAttributed } from '../../../../src/core/entailment/figures/attributed.js'
import { sideOf } from '../../../../src/core/entailment/figures/met.js'

const rows: readonly (readonly [text: string, rest: string])[] = [
  ['Twelve boats sank in the storm , officials say', 'Twelve boats sank in the storm'],
  ['Harbour master : Twelve boats sank', 'Twelve boats sank'],
  ['Officials say twelve boats sank in the storm', 'twelve boats sank in the storm'],
  ['According to the ministry , twelve boats sank', ', twelve boats sank'],
  ['Twelve boats sank according to the ministry', 'Twelve boats sank'],
  ['Twelve boats sank , three of them new', 'Twelve boats sank , three of them new'],
]

test('who says it is set aside', (t) => {
  for (const [text, rest] of rows) {
    const { tokens } = sideOf(text)
    const attributed = isAttributed(tokens)
    const left = tokens.filter((_token, at) => !attributed(at))
    t.equal(left.map((token) => token.text).join(' '), rest, text)
  }
  t.end()
})
