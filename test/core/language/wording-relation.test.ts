import { test } from 'tap'
import { emptyLexicon } from '../../../src/core/language/lexicon.js'
import { type WordingRelation, wordingRelation } from '../../../src/core/language/wording-relation.js'
import { openLexicon } from '../../../src/lexicon.js'

const lexicon = openLexicon()

const inverse: Readonly<Record<WordingRelation, WordingRelation>> = {
  same: 'same',
  narrower: 'broader',
  broader: 'narrower',
  opposite: 'opposite',
  unknown: 'unknown',
}

const cases: readonly (readonly [string, string, WordingRelation])[] = [
  ['people killed by the flood', 'flood deaths', 'same'],
  ['homes flooded', 'flooded houses', 'same'],
  ['prisoners', 'inmates', 'same'],
  ['unemployed people', 'jobless', 'same'],
  ['attacks by rebels', 'rebel attacks', 'same'],
  ['children vaccinated', 'vaccinated kids', 'same'],
  ['convicts', 'prisoners', 'narrower'],
  ['female prisoners', 'inmates', 'narrower'],
  ['people killed', 'deaths', 'narrower'],
  ['exports', 'imports', 'opposite'],
  ['prisoners released', 'prisoners', 'unknown'],
  ['attacks by rebels', 'attacks on rebels', 'unknown'],
  ['former soldiers', 'soldiers', 'unknown'],
  ['houses without power', 'houses', 'unknown'],
  ['votes', 'seats', 'unknown'],
  ['dead', 'injured', 'unknown'],
  ['police officers', 'police', 'unknown'],
  ['patients not treated', 'patients treated', 'unknown'],
]

test('how two wordings lie, and the same read backwards', (t) => {
  for (const [left, right, relation] of cases) {
    t.equal(wordingRelation(lexicon, left, right), relation, `${left} / ${right}`)
    t.equal(wordingRelation(lexicon, right, left), inverse[relation], `${right} / ${left}`)
  }
  t.end()
})

test('without a dictionary: stems and the tables', (t) => {
  t.equal(wordingRelation(emptyLexicon, 'homes flooded', 'flooded houses'), 'same')
  t.equal(wordingRelation(emptyLexicon, 'exports', 'imports'), 'unknown')
  t.end()
})

test('what is no wording of anything is unknown', (t) => {
  for (const [left, right] of [
    ['', ''],
    ['', 'deaths'],
    ['...', 'deaths'],
    ['of the', 'by the'],
    [Array.from({ length: 40 }, () => 'deaths').join(' '), 'deaths'],
  ] as const)
    t.equal(wordingRelation(lexicon, left, right), 'unknown', `${left} / ${right}`)
  t.end()
})
