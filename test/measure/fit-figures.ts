/**
 * `npx tsx test/measure/fit-figures.ts NEWS [OTHER...]`: the weights of core/entailment/figures/weighed.ts from labelled pairs, to paste.
 *
 * Files of JSON lines { premise, hypothesis, label }. The first file, of the news, weighs fully; the pairs of the others lightly, with a
 * constant of their own. With `folds` in the environment it prints instead how often the label is right on pairs left out of the fit.
 */
import { z } from 'zod'
import { alignmentOf } from '../../src/core/entailment/alignment.js'
import { sideOf } from '../../src/core/entailment/figures/met.js'
import { toldOf } from '../../src/core/entailment/figures/told.js'
import { weighed } from '../../src/core/entailment/figures/weighed.js'
import { wordsOf } from '../../src/core/entailment/words.js'
import { openLexicon } from '../../src/lexicon.js'
import { linesOf } from './lines.js'
import { type Example, fitLogistic } from './logistic.js'

const rowShape = z.object({ premise: z.string(), hypothesis: z.string(), label: z.string() })
const ridge = 2
const lightly = 0.3

const lexicon = openLexicon()
const [news = [], ...others] = process.argv.slice(2).map((file, index): Example[] =>
  z
    .array(rowShape)
    .parse(linesOf(file))
    .map(({ premise, hypothesis, label }) => {
      const alignment = alignmentOf(lexicon, wordsOf(premise), wordsOf(hypothesis))
      const told = toldOf(sideOf(premise), sideOf(hypothesis), alignment)
      const values = [1, ...weighed.map(({ of }) => of(told)), Number(index > 0)]
      return { values, isTrue: label === 'entailment', weight: index > 0 ? lightly : 1 }
    }),
)
const besides = others.flat()

const probable = (weights: readonly number[], { values }: Example): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0)))

const folds = Number(process.env.folds ?? 0)
if (folds > 0) {
  const found = Array.from({ length: folds }, (_, fold) => {
    const weights = fitLogistic([...news.filter((_row, index) => index % folds !== fold), ...besides], ridge)
    return news.filter((_row, index) => index % folds === fold).map((row) => ({ isTrue: row.isTrue, p: probable(weights, row) }))
  }).flat()
  const share = (rows: typeof found, is: (row: (typeof found)[number]) => boolean) => (rows.filter(is).length / rows.length).toFixed(3)
  const ranked = [...found].sort((a, b) => b.p - a.p)
  const part = (of: number) => Math.round(of * found.length)
  console.log(
    'right',
    share(found, ({ isTrue, p }) => isTrue === p > 0.5),
  )
  for (const of of [0.1, 0.2, 0.3]) {
    const [top, bottom] = [ranked.slice(0, part(of)), ranked.slice(-part(of))]
    console.log(
      of,
      'entailed',
      share(top, ({ isTrue }) => isTrue),
      top.at(-1)?.p.toFixed(2),
      'not',
      share(bottom, ({ isTrue }) => !isTrue),
      bottom[0]?.p.toFixed(2),
    )
  }
} else {
  const weights = fitLogistic([...news, ...besides], ridge)
  for (const [index, name] of ['bias', ...weighed.map((row) => row.name)].entries()) console.log(name, (weights[index] ?? 0).toFixed(2))
}
