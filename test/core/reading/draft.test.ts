import { test } from 'tap'
import { vocabularyOf } from '../../../src/core/concepts/vocabulary.js'
import { readStatement } from '../../../src/core/reading/draft.js'

const vocabulary = vocabularyOf([])
const read = (text: string) => readStatement(text, vocabulary, '2025-03-20')?.statement ?? null

/** "value unit | measure | place | accumulation | modality | polarity", the last three only where they are told. */
const told = (text: string): string => {
  const statement = read(text)
  if (!statement) return 'nothing'
  const { quantity, measure, place, accumulation, modality, polarity } = statement
  const scope = [accumulation, modality === 'actual' ? null : modality, polarity === 'denied' ? 'denied' : null].filter(Boolean)
  return [`${quantity?.value ?? '-'} ${quantity?.unit ?? '-'}`, measure, place ?? '-', ...scope].join(' | ')
}

const figures: readonly (readonly [says: string, text: string, statement: string])[] = [
  ['object', 'The flood killed 34 people in Lindmere.', '34 person | people killed by flood | Lindmere | flow'],
  ['subject', 'Some 34 people were killed by the flood.', '34 person | people killed by the flood | - | flow'],
  ['a long agent', 'An outbreak of fever in the hills killed 34 people.', '34 person | people killed by outbreak of fever | - | flow'],
  ['amount of a noun', 'The firm reported a profit of €40 million.', '40000000 EUR | profit | -'],
  ['a verb far away', 'Six of the sailors, all from Brenn, were saved.', '6 person | sailors saved | Brenn | flow'],
  ['a participle between', 'Nine drones launched at dawn were shot down.', '9 drone | drones launched at dawn shot down | - | flow'],
  ['another clause', 'Some 34 boats sank when a wall broke.', '34 boat | boats sank | - | flow'],
  ['coordinated', 'There were 40 fraud and theft cases.', '40 case | fraud and theft cases | - | stock'],
  ['part and whole', 'The court heard 307 out of 606 cases.', '307 case | cases heard by court | - | flow'],
  ['state', 'Twelve people are missing.', '12 person | people missing | - | stock'],
  ['lasting', 'The yard employs 900 people.', '900 person | people employs by yard | - | stock'],
  ['was detained', 'Nine activists were detained.', '9 person | activists detained | - | flow'],
  ['rate', 'Some 400 boats pass every month.', '400 boat | boats pass | - | rate'],
  ['share', '52 per cent of voters stayed at home.', '0.52 share | voters stayed at home | - | share'],
  ['planned', 'The council plans to build 900 homes.', '900 home | homes build by council plans | - | flow | planned'],
  ['possible', 'As many as 900 homes could be lost.', '900 home | homes lost | - | flow | possible'],
  ['would', 'The yard would cut 900 jobs.', '900 job | jobs cut by yard | - | flow | forecast'],
  ['denied', 'The council did not cut 900 jobs.', '900 job | jobs cut by council | - | flow | denied'],
  ['side of the land', 'Some 900 homes burned in the south.', '900 home | homes burned | south | flow'],
  ['town of', 'A shell killed nine people in the border town of Ardesh.', '9 person | people killed by shell | Ardesh | flow'],
]

test('a sentence with a figure', (t) => {
  for (const [says, text, statement] of figures) t.equal(told(text), statement, says)
  t.end()
})

test('a sentence without a figure', (t) => {
  t.match(read('The sirens failed in Lindmere on 3 March.'), { type: 'event', place: 'Lindmere', period: '2025-03-03' })
  t.match(read('The dam is safe.'), { type: 'proposition', polarity: 'affirmed' })
  t.match(read('The sirens never sounded.'), { polarity: 'denied' })
  t.equal(read('Did the sirens sound?'), null)
  t.equal(read('Sirens.'), null)
  t.end()
})
