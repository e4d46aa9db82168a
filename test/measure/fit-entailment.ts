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
import { compareFigures } from '../../src/core/entailment/figures/compare-figures.js'
import { wordsOf } from '../../src/core/entailment/words.js'
import { openLexicon } from '../../src/lexicon.js'
import { linesOf } from './lines.js'
import { fitLogistic } from './logistic.js'

const rowShape = z.object({ premise: z.string(), hypothesis: z.string(), label: z.string() })
const ridge = 1

const lexicon = openLexicon()
const rows = process.argv.slice(2).flatMap((file) => {
  const read = z.array(rowShape).parse(linesOf(file))
  const isThreeWay = read.some(({ label }) => label === 'contradiction')
  return read.map(({ premise, hypothesis, label }) => {
    const alignment = alignmentOf(lexicon, wordsOf(premise), wordsOf(hypothesis))
    const isDecided = compareFigures(premise, hypothesis, lexicon) !== null
    return { label, isThreeWay, isDecided, isNamed: isOfNames(alignment.hypothesis), values: [1, ...featuresOf(alignment)] }
  })
})

/** What each column weighs: chosen forward, by the likelihood of held-out folds, until a further feature added little. */
const weighed = {
  scene: 'coverage turned opposite little_opposed shared_pairs long narrower extra_verbs longer all_told',
  named: 'coverage turned missing_names sibling broader opposite',
  conflict: 'turned told_back missing_nouns shared_pairs extra_nouns all_told one_denies order',
}

const names = ['bias', ...features.map(({ name }) => name)]

const fitted = (column: keyof typeof weighed, list: typeof rows, wanted: string): Map<string, number> => {
  const chosen = ['bias', ...weighed[column].split(' ')]
  const places = chosen.map((name) => names.indexOf(name))
  const weights = fitLogistic(
    list.map(({ label, values }) => ({ values: places.map((place) => values[place] ?? 0), isTrue: label === wanted, weight: 1 })),
    ridge,
  )
  return new Map(chosen.map((name, index) => [name, weights[index] ?? 0]))
}

const free = rows.filter(({ isDecided }) => !isDecided)
const columns = [
  [
    'scene',
    fitted(
      'scene',
      free.filter(({ isNamed }) => !isNamed),
      'entailment',
    ),
  ],
  [
    'named',
    fitted(
      'named',
      free.filter(({ isNamed }) => isNamed),
      'entailment',
    ),
  ],
  [
    'conflict',
    fitted(
      'conflict',
      free.filter(({ isThreeWay, label }) => isThreeWay && label !== 'entailment'),
      'contradiction',
    ),
  ],
] as const

for (const name of names) {
  const cells = columns.flatMap(([column, weights]) => (weights.has(name) ? [`${column}: ${(weights.get(name) ?? 0).toFixed(2)}`] : []))
  if (cells.length > 0) console.log(`  ${name}: { ${cells.join(', ')} },`)
}
