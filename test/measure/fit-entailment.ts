/**
 * `npx tsx test/measure/fit-entailment.ts SCENES NEWS...`: the weights of core/entailment/weights.ts from labelled pairs, as a table to paste.
 *
 * Files of JSON lines { premise, hypothesis, label }. Three columns: `scene` and `named` tell entailment from the rest, among pairs whose
 * hypothesis has no name or number and among those with one; `conflict` tells contradiction from the rest among what is no entailment,
 * from files that tell the two apart. Rows whose label only says "not entailed" take no part in `conflict`.
 */
import { z } from 'zod'
import { alignmentOf } from '../../src/core/entailment/alignment.js'
import { features, featuresOf, isOfNames } from '../../src/core/entailment/features.js'
import { wordsOf } from '../../src/core/entailment/words.js'
import { openLexicon } from '../../src/lexicon.js'
import { linesOf } from './lines.js'
import { type Example, fitLogistic } from './logistic.js'

const rowShape = z.object({ premise: z.string(), hypothesis: z.string(), label: z.string() })
const ridge = 2

const lexicon = openLexicon()
const rows = process.argv.slice(2).flatMap((file) => {
  const read = z.array(rowShape).parse(linesOf(file))
  const isThreeWay = read.some(({ label }) => label === 'contradiction')
  return read.map(({ premise, hypothesis, label }) => {
    const alignment = alignmentOf(lexicon, wordsOf(premise), wordsOf(hypothesis))
    return { label, isThreeWay, isNamed: isOfNames(alignment.hypothesis), values: [1, ...featuresOf(alignment)] }
  })
})

const examples = (list: typeof rows, wanted: string): Example[] =>
  list.map(({ label, values }) => ({ values, isTrue: label === wanted, weight: 1 }))

const columns = [
  examples(
    rows.filter(({ isNamed }) => !isNamed),
    'entailment',
  ),
  examples(
    rows.filter(({ isNamed }) => isNamed),
    'entailment',
  ),
  examples(
    rows.filter(({ isThreeWay, label }) => isThreeWay && label !== 'entailment'),
    'contradiction',
  ),
].map((list) => fitLogistic(list, ridge))

const names = ['bias', ...features.map(({ name }) => name)]
for (const [index, name] of names.entries()) {
  const [scene, named, conflict] = columns.map((column) => (column[index] ?? 0).toFixed(2))
  console.log(`  ${name}: { scene: ${scene}, named: ${named}, conflict: ${conflict} },`)
}
