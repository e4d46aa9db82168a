/** The rules of reading as one public list: by their names a suggestion tells what made it. */
import { attributionRules } from './attributions/rules.js'
import { accumulationCues } from './en/accumulation-cues.js'
import { figureRows, sayerRows } from './en/figure-rows.js'
import { furnitureRows } from './en/furniture.js'
import { hedges } from './en/hedges.js'
import { modalityCues } from './en/modality-cues.js'
import { relayRows } from './en/relay-verbs.js'
import { noClaimRows } from './no-claim.js'
import { refusals } from './quantities/refusals.js'
import { accumulationRows } from './statement/scope.js'
import { publicPeriodRows, publicTimeRows } from './times/public-rows.js'

export const readingGroups = [
  'figure',
  'hedge',
  'no_quantity',
  'no_claim',
  'no_report',
  'time',
  'period',
  'accumulation',
  'modality',
  'attribution',
  'relay',
] as const

export interface ReadingRow {
  readonly group: (typeof readingGroups)[number]
  readonly name: string
  readonly says: string
  readonly examples: readonly string[]
}

type Row = { readonly name: string; readonly says: string; readonly examples?: readonly string[] }

const of = (group: ReadingRow['group'], rows: readonly Row[]): ReadingRow[] =>
  rows.map(({ name, says, examples = [] }) => ({ group, name, says, examples: [...examples] }))

const hedgeRows: readonly Row[] = hedges.map(({ modifier, before, after }) => ({
  name: modifier,
  says: `Words around a figure that make it "${modifier.replaceAll('_', ' ')}".`,
  examples: [...before.split('|').map((words) => `${words} 40`), ...after.split('|').map((words) => `40 ${words}`)]
    .filter((words) => words.trim() !== '40')
    .slice(0, 6),
}))

/** All rows, in the order of their groups. */
export const readingRows: readonly ReadingRow[] = [
  ...of('figure', figureRows),
  ...of('hedge', hedgeRows),
  ...of('no_quantity', refusals),
  ...of('no_claim', noClaimRows),
  ...of('no_report', furnitureRows),
  ...of('time', publicTimeRows),
  ...of('period', publicPeriodRows),
  ...of('accumulation', accumulationRows),
  ...of('accumulation', accumulationCues),
  ...of('modality', modalityCues),
  ...of('attribution', Object.values(attributionRules)),
  ...of('attribution', sayerRows),
  ...of('relay', relayRows),
]
