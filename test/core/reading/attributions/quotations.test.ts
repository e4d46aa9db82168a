import { test } from 'tap'
import { quotationsOf } from '../../../../src/core/reading/attributions/quotations.js'

const cases: readonly { readonly says: string; readonly text: string; readonly found: readonly string[] }[] = [
  { says: 'curly', text: 'He said “yes” and “no”.', found: ['“yes”', '“no”'] },
  { says: 'straight', text: 'He said "yes" and "no".', found: ['"yes"', '"no"'] },
  { says: 'two apostrophes', text: "''Yes,'' he said. ''No.''", found: ["''Yes,''", "''No.''"] },
  { says: 'the outer marks count', text: '“He told me ‘yes’ twice.”', found: ['“He told me ‘yes’ twice.”'] },
  { says: 'apostrophes are no marks', text: "The voters' dog didn't bark at '68.", found: [] },
  { says: 'open to the end of its paragraph', text: '“One.\n\n“Two.” Three.', found: ['“One.', '“Two.”'] },
]

test('quotations with their marks', (t) => {
  for (const { says, text, found } of cases)
    t.same(
      quotationsOf(text).map(({ start, end }) => text.slice(start, end)),
      found,
      says,
    )
  t.end()
})
