/** Everything that answers rest on, as one list: rows, codes, tables, flags, grade rules. GET /v1/rules prints it. */
import { dimensionNames, dimensionSays, missingSays, outcomeSays, outcomes } from '../comparison/dimension.js'
import { rulebook, rulebookName } from '../comparison/rulebook.js'
import { independenceSays } from '../lineage/independence.js'
import { readingName } from '../reading/release.js'
import { readingRows } from '../reading/rules.js'
import { methods } from '../reliability/methods.js'
import { sourceKindNames, sourceKinds } from '../sources/kinds.js'
import { stateMediaMatrix } from '../sources/state-media-matrix.js'
import { asPair, closed } from '../values/interval.js'
import { vagueWords } from '../values/vague-words.js'
import { modifierRows } from '../values/value-set.js'
import { checkRows } from './article/document-checks.js'
import { flagRows } from './flags.js'
import { gradeRows, gradeStarts } from './grade.js'
import { rulesRelease } from './release.js'

export interface NamedSentence {
  readonly name: string
  readonly says: string
}

const named = (name: string, says: string): NamedSentence => ({ name, says })

/** The tables as they stand, in the order in which they decide. */
export const allRules = () => ({
  release: rulesRelease,
  comparison: {
    name: rulebookName,
    says: 'The first row that fits decides; what fits none is undetermined.',
    rows: rulebook.map(({ code, relation, label, says }, index) => ({ order: index + 1, code, relation, label, says })),
  },
  dimensions: dimensionNames.map((name) => ({ name, says: dimensionSays[name], missing: missingSays[name] })),
  outcomes: outcomes.map((name) => ({ name, says: outcomeSays[name] })),
  independence: [
    named('independent', independenceSays.independent),
    named('same_lineage', independenceSays.same_lineage),
    named('not_established', independenceSays.not_established),
  ],
  valueSets: modifierRows.map(({ modifier, sort, says }) => ({ name: modifier, sort, says })),
  vagueWords: vagueWords.map(({ words, core, reach, source }) => ({
    words: [...words],
    core: asPair(closed(...core)),
    reach: asPair(closed(...reach)),
    source,
  })),
  reading: {
    name: readingName,
    says: 'How figures, times, places and sayers are found in English text. A suggestion names the row that began it.',
    rows: readingRows.map(({ group, name, says, examples }) => ({ group, name, says, examples: [...examples] })),
  },
  checks: checkRows.map(({ code, says }) => named(code, says)),
  flags: flagRows.map(({ code, says }) => named(code, says)),
  grade: [
    ...gradeStarts.map(({ rule, on, says }) => ({ name: rule, on, says })),
    ...gradeRows.map(({ rule, on, says }) => ({ name: rule, on, says })),
  ],
  methods: methods.map(({ name, says, source }) => ({ name, says, source })),
  sourceKinds: sourceKindNames.map((name) => named(name, sourceKinds[name])),
  stateMediaMatrix: stateMediaMatrix.map(({ model, rule, says }) => ({ model, name: rule, says })),
})
