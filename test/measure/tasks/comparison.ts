/** Predictions for pairs of texts: { premise, hypothesis } rows, or { headline, body_id } rows with the bodies in a file beside. */
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { compareTexts } from '../../../src/core/entailment/compare-texts.js'
import { stanceOf } from '../../../src/core/entailment/stance.js'
import { articleOf, rarityAmong } from '../../../src/core/entailment/stance-layout.js'
import { openLexicon } from '../../../src/lexicon.js'
import { linesOf } from '../lines.js'
import type { Task } from '../task.js'

const idShape = z.union([z.number(), z.string()])
const pairShape = z.object({ id: idShape, premise: z.string(), hypothesis: z.string(), label: z.string().nullish() })
const headlineShape = z.object({ id: idShape, headline: z.string(), body_id: idShape })
const bodyShape = z.object({ body_id: idShape, text: z.string() })

/** Two-way files call all that is not entailed by one name. */
const isTwoWay = (file: string, rows: readonly z.infer<typeof pairShape>[]): boolean =>
  rows.some(({ label }) => label === 'not_entailment') || basename(file).includes('rte')

function* pairs(file: string, lines: readonly unknown[]): Iterable<object> {
  const rows = z.array(pairShape).parse(lines)
  const twoWay = isTwoWay(file, rows)
  const lexicon = openLexicon()
  for (const { id, premise, hypothesis } of rows) {
    const { label, confidence, because } = compareTexts(lexicon, premise, hypothesis)
    yield { id, label: twoWay && label !== 'entailment' ? 'not_entailment' : label, confidence, because }
  }
}

function* headlines(file: string, lines: readonly unknown[]): Iterable<object> {
  const bodiesFile = process.argv[4] ?? join(dirname(file), basename(file).replace('pairs', 'bodies'))
  const articles = new Map(
    z
      .array(bodyShape)
      .parse(linesOf(bodiesFile))
      .map((row) => [row.body_id, articleOf(row.text)]),
  )
  const rarity = rarityAmong([...articles.values()])
  for (const { id, headline, body_id } of z.array(headlineShape).parse(lines)) {
    const article = articles.get(body_id)
    if (!article) continue
    const { stance, confidence } = stanceOf(headline, article, rarity)
    yield { id, label: stance, confidence }
  }
}

export const comparison: Task = {
  name: 'comparison',
  input: '{ id, premise, hypothesis } a line; or { id, headline, body_id } a line and then the file of { body_id, text }',
  predict: (file) => {
    const lines = linesOf(file)
    return headlineShape.safeParse(lines[0]).success ? headlines(file, lines) : pairs(file, lines)
  },
}
