import { test } from 'tap'
import { mayHoldCue } from '../../../../src/core/reading/attributions/may-hold-cue.js'

const cases: readonly (readonly [string, boolean])[] = [
  ['Holm said the dam would hold.', true],
  ['The council denies it.', true],
  ['The gate was reportedly open.', true],
  ['“Ready.”', true],
  ['The sun rose over Lindmere at six.', false],
  ['', false],
]

test('a sentence with a quotation mark or a frequent cue is worth a look', (t) => {
  for (const [text, expected] of cases) t.equal(mayHoldCue(text), expected, text)
  t.end()
})
