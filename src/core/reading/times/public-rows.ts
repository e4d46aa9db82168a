/** The rows for expressions of time and for periods, as anybody may read them. */
import { periodRows } from '../en/period-rows.js'
import { timeRows } from './candidates.js'

export interface PublicRow {
  readonly name: string
  readonly says: string
  readonly examples: readonly string[]
}

const published = ({ name, says, examples }: PublicRow): PublicRow => ({ name, says, examples })

/** By their names a found time tells its rule. */
export const publicTimeRows: readonly PublicRow[] = timeRows.map(published)

/** By their names a found period tells its rule; the last two are no rows of the table, because they look beyond the expression. */
export const publicPeriodRows: readonly PublicRow[] = [
  ...periodRows.map(published),
  {
    name: 'same_period',
    says: 'What points back to a period is the last one told before, or the last that is as long.',
    examples: ['in the same period', 'over the four days', 'in those days'],
  },
  {
    name: 'present_past_future',
    says: "The present is the document's own day.",
    examples: ['now', 'currently'],
  },
]
