/** A small database of everything: two publishers, one origin, claims that agree, conflict and follow one another. */
import { asserted, type Bench, figure } from '../support/app.js'

export interface Stock {
  readonly office: string
  readonly paper: string
  readonly daily: string
  readonly page: string
  readonly sheet: string
  /** 21,602 in October, on the office's word. */
  readonly october: string
  /** "about 21,600" in October, on the office's word as well. */
  readonly rounded: string
  /** 30,000 in October, on the word of the daily itself. */
  readonly other: string
  readonly november: string
  readonly judgement: string
  /** An assertion of the claim october. */
  readonly assertion: string
}

const text = 'Cases reach 21,602. In October there were 21,602 cases, the office said. In October there were 30,000.'

/** Records the stock. The concept `cases` is the measure, `ukraine` the place. */
export const stockUp = async (bench: Bench): Promise<Stock> => {
  await bench.concept('ukraine', { kind: 'place', label: 'Ukraine', aliases: ['Україна'] })
  await bench.concept('army', { kind: 'topic' })
  await bench.concept('cases', { label: 'AWOL and desertion cases', aliases: ['desertion cases'], broader: ['army'] })
  const office = await bench.source('The Office', { kind: 'official_body', country: 'UA', aliases: ['PGO'] })
  const paper = await bench.source('The Paper', { country: 'UA', domains: ['paper.example'], identifiers: { wikidata: 'Q1' } })
  const daily = await bench.source('The Daily', { kind: 'partisan_outlet', country: 'GB', parentId: paper })
  const page = await bench.document(paper, { title: 'Cases reach 21,602', url: 'https://paper.example/1', publishedAt: '2025-11-02', text })
  const sheet = await bench.document(daily, { title: 'Thirty thousand', publishedAt: '2025-11-03' })
  const byOffice = { end: 'named', chain: [{ sourceId: office, relation: 'cites', verb: 'said' }] }
  const october = await bench.claim('In October there were 21,602 cases.', {
    statement: figure(21_602),
    language: 'en',
    topics: ['courts'],
    assertions: [asserted(page, { ...byOffice, passage: { exact: 'In October there were 21,602 cases' } })],
  })
  const rounded = await bench.claim('In October there were about 21,600 cases.', {
    statement: figure(21_600, { quantity: { value: 21_600, unit: 'case', modifier: 'about', asWritten: 'about 21,600' } }),
    assertions: [asserted(sheet, byOffice)],
  })
  const other = await bench.claim('In October there were 30,000 cases.', { statement: figure(30_000), assertions: [asserted(sheet)] })
  const november = await bench.claim('In November there were 19,000 cases.', { statement: figure(19_000, { period: '2025-11' }) })
  const judgement = await bench.judgement(october, november, { value: 'compatible' })
  const assertion = await bench.assertion(october, sheet, { end: 'unknown' })
  return { office, paper, daily, page, sheet, october, rounded, other, november, judgement, assertion }
}
