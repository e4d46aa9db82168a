/**
 * `npx tsx test/measure/fit-stance.ts PAIRS BODIES`: the weights of core/entailment/stance-weights.ts, as lines to paste.
 *
 * Pairs { headline, body_id, label, part? }, bodies { body_id, text }. Related or not is fitted on all pairs; disagreement on those that are
 * related, where disagreeing pairs count less because more of them were gathered than occur; agreement on the rest of these.
 */
import { z } from 'zod'
import { rowValue } from '../../src/core/entailment/stance.js'
import { articleOf, headlineOf, rarityAmong } from '../../src/core/entailment/stance-layout.js'
import { heldOf } from '../../src/core/entailment/stance-measures.js'
import { stanceWeights } from '../../src/core/entailment/stance-weights.js'
import { linesOf } from './lines.js'
import { type Example, fitLogistic } from './logistic.js'

const pairShape = z.object({ headline: z.string(), body_id: z.number(), label: z.string(), part: z.string().optional() })
const bodyShape = z.object({ body_id: z.number(), text: z.string() })
const disagreeingCounts = 0.3
const ridge = 2

const [pairsFile = '', bodiesFile = ''] = process.argv.slice(2)
const articles = new Map(
  z
    .array(bodyShape)
    .parse(linesOf(bodiesFile))
    .map((row) => [row.body_id, articleOf(row.text)]),
)
const rarity = rarityAmong([...articles.values()])

const rows = z
  .array(pairShape)
  .parse(linesOf(pairsFile))
  .flatMap(({ headline, body_id, label, part }) => {
    const article = articles.get(body_id)
    return article ? [{ label, part, held: heldOf(headlineOf(headline), article, rarity) }] : []
  })

const columnOf = (column: 'disagree' | 'agree') => stanceWeights.filter((row) => row[column] !== undefined)

const fitted = (column: 'disagree' | 'agree', list: typeof rows): Map<unknown, number> => {
  const chosen = columnOf(column)
  const examples = list.map(
    ({ label, held }): Example => ({
      values: [1, ...chosen.map((row) => rowValue(row, held))],
      isTrue: label === column,
      weight: label === 'disagree' ? disagreeingCounts : 1,
    }),
  )
  const [bias = 0, ...weights] = fitLogistic(examples, ridge)
  return new Map<unknown, number>([[null, bias], ...chosen.map((row, index) => [row, weights[index] ?? 0] as const)])
}

const about = fitLogistic(
  rows
    .filter(({ part }) => part === undefined || part === 'natural')
    .map(({ label, held: { overlap, best, lead, cosine } }) => ({
      values: [1, overlap, best, lead, cosine],
      isTrue: label !== 'unrelated',
      weight: 1,
    })),
  1,
)
const related = rows.filter(({ label }) => label !== 'unrelated')
const disagree = fitted('disagree', related)
const agree = fitted(
  'agree',
  related.filter(({ label }) => label !== 'disagree'),
)
const shown = (value: number | undefined): string => (value ?? 0).toFixed(2)

const [bias, overlap, best, lead, cosine] = about.map(shown)
console.log(`export const relatedness = { bias: ${bias}, overlap: ${overlap}, best: ${best}, lead: ${lead}, cosine: ${cosine} }\n`)
console.log(`export const stanceBias = { disagree: ${shown(disagree.get(null))}, agree: ${shown(agree.get(null))} }\n`)
console.log('export const stanceWeights: readonly StanceWeight[] = [')
for (const row of stanceWeights) {
  const cue = row.cue === null ? 'null' : `'${row.cue}'`
  const against = row.disagree === undefined ? '' : `, disagree: ${shown(disagree.get(row))}`
  const along = row.agree === undefined ? '' : `, agree: ${shown(agree.get(row))}`
  console.log(`  { cue: ${cue}, measure: '${row.measure}', when: '${row.when}'${against}${along} },`)
}
console.log(']')
