/** Table: the figures of a run with what was aimed at, a row a figure and a column a size. */
import { tableOf } from '../report/layout.js'
import type { Figures } from './figures.js'

interface Row {
  readonly figure: string
  readonly target: string
  readonly of: (figures: Figures, smallest: Figures) => string
}

const rate = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 })
const ms = (value: number): string => `${value.toFixed(1)} ms`
const ratio = (value: number): string => value.toFixed(2)
const mb = (bytes: number | undefined): string => (bytes === undefined ? 'not told' : `${Math.round(bytes / 1e6)} MB`)

const rows: readonly Row[] = [
  { figure: 'repeated pages, a second', target: '', of: ({ loads: { repeated } }) => rate(repeated.perSecond) },
  { figure: '  p50, p99', target: '', of: ({ loads: { repeated } }) => `${ms(repeated.p50)}, ${ms(repeated.p99)}` },
  { figure: '  by the same bytes from memory', target: '>= 0.5', of: ({ loads: l }) => ratio(l.repeated.perSecond / l.memory.perSecond) },
  { figure: 'repeated pages, If-None-Match, a second', target: '', of: ({ loads: { unchanged } }) => rate(unchanged.perSecond) },
  {
    figure: '  by an unchanged page from memory',
    target: '>= 0.8',
    of: ({ loads: l }) => ratio(l.unchanged.perSecond / l.memoryUnchanged.perSecond),
  },
  { figure: 'random pages, none twice, a second', target: '', of: ({ loads: { random } }) => rate(random.perSecond) },
  { figure: '  by only fetching the same rows', target: '>= 0.5', of: ({ loads: l }) => ratio(l.random.perSecond / l.rows.perSecond) },
  { figure: '  one client: p50, p99', target: '', of: ({ loads: { oneClient } }) => `${ms(oneClient.p50)}, ${ms(oneClient.p99)}` },
  {
    figure: '  p50 by that of the first size',
    target: '<= 1.5',
    of: ({ loads }, first) => ratio(loads.oneClient.p50 / first.loads.oneClient.p50),
  },
  { figure: '  p99 at half the rate, hot ones among them', target: '<= 25 ms', of: ({ loads: { half } }) => ms(half.p99) },
  { figure: 'hot pages, one client: p50, p99', target: '', of: ({ loads: { hot } }) => `${ms(hot.p50)}, ${ms(hot.p99)}` },
  { figure: 'kB a random page', target: '', of: ({ loads: { random } }) => rate(random.bytesEach / 1_000) },
  { figure: 'four times what it can answer: p99 of the answered', target: '', of: ({ loads: { overload } }) => ms(overload.p99) },
  {
    figure: '  answered, refused with 503',
    target: '',
    of: ({ loads: { overload } }) => `${rate(overload.answered)}, ${rate(overload.refused)}`,
  },
  { figure: '/compare, a second', target: '', of: ({ loads: { compare } }) => rate(compare.perSecond) },
  { figure: '  p50, p99', target: '', of: ({ loads: { compare } }) => `${ms(compare.p50)}, ${ms(compare.p99)}` },
  { figure: '/match, one client: p50', target: '<= 10 ms', of: ({ loads: { match } }) => ms(match.p50) },
  { figure: '  p99', target: '', of: ({ loads: { match } }) => ms(match.p99) },
  { figure: 'import, lines a second', target: '', of: ({ importing }) => rate(importing.linesPerSecond) },
  { figure: '  by raw inserts of the same rows', target: '>= 0.3', of: ({ importing }) => ratio(importing.ratio) },
  { figure: 'resident memory after all that', target: '<= 400 MB', of: ({ memory }) => mb(memory?.resident) },
  { figure: '  of it not pages of files', target: '', of: ({ memory }) => mb(memory?.own) },
  { figure: 'start to the first answer', target: '<= 1 s', of: ({ startMs }) => `${Math.round(startMs)} ms` },
  { figure: 'bytes on disk a claim', target: '', of: ({ bytesPerClaim }) => rate(bytesPerClaim) },
  {
    figure: 'requests that failed',
    target: '0',
    of: ({ loads }) => String(Object.values(loads).reduce((sum, { failed }) => sum + failed, 0)),
  },
]

/** The figures as a table. */
export const benchTable = (all: readonly Figures[]): string => {
  const [first] = all
  if (!first) return ''
  return tableOf(
    ['figure', ...all.map(({ claims }) => `${claims.toLocaleString('en')} claims`), 'target'],
    rows.map(({ figure, target, of }) => [figure, ...all.map((one) => of(one, first)), target]),
  )
}
