/** Predictions for pairs of texts: { premise, hypothesis } rows. */
import { basename } from 'node:path'
import { z } from 'zod'
import { compareTexts } from '../../../src/core/entailment/compare-texts.js'
import { openLexicon } from '../../../src/lexicon.js'
import { linesOf } from '../lines.js'
import type { Task } from '../task.js'

const pairShape = z.object({
  id: z.union([z.number(), z.string()]),
  premise: z.string(),
  hypothesis: z.string(),
  label: z.string().optional(),
})

/** Two-way files call all that is not entailed by one name. */
const isTwoWay = (file: string, labels: readonly (string | undefined)[]): boolean =>
  labels.includes('not_entailment') || basename(file).includes('rte')

export const comparison: Task = {
  name: 'comparison',
  input: '{ id, premise, hypothesis } a line',
  predict: function* (file) {
    const rows = z.array(pairShape).parse(linesOf(file))
    const twoWay = isTwoWay(
      file,
      rows.map(({ label }) => label),
    )
    const lexicon = openLexicon()
    for (const { id, premise, hypothesis } of rows) {
      const { label, confidence, because } = compareTexts(lexicon, premise, hypothesis)
      yield { id, label: twoWay && label !== 'entailment' ? 'not_entailment' : label, confidence, because }
    }
  },
}
