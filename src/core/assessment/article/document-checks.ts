/** Table: the checks of a text. Each says when it fires; what it found follows its sentence. GET /v1/rules prints it with the flags. */
import { readPeriod } from '../../values/period.js'
import { daySpan } from '../../values/period-relation.js'
import type { ArticleFacts, CheckFinding, FoundClaim } from './article-facts.js'
import { captionFinding, headlineFinding, hedgeFinding } from './differing.js'
import { orphanQuoteFinding } from './quotations.js'
import { sumFinding } from './sums.js'

export interface CheckRow {
  readonly code: string
  readonly says: string
  readonly finds: (facts: ArticleFacts) => CheckFinding | null
}

export interface Check {
  readonly code: string
  readonly says: string
  readonly evidence: readonly string[]
}

const about = (found: readonly FoundClaim[], detail: (found: readonly FoundClaim[]) => string): CheckFinding | null =>
  found.length === 0 ? null : { evidence: found.map(({ assertionId }) => assertionId), detail: detail(found) }

const count = (found: readonly FoundClaim[]): string =>
  found.length === 1 ? 'One figure is concerned.' : `${found.length} figures are concerned.`

const spanOf = (text: string | null | undefined) => {
  const period = text ? readPeriod(text) : null
  return period ? daySpan(period) : null
}

/** Told as having happened, in a period that begins after the text appeared. */
const isAhead =
  (documentDay: string | null) =>
  ({ suggestion: { statement } }: FoundClaim): boolean => {
    const [own, appeared] = [spanOf(statement.period), spanOf(documentDay)]
    return (
      (statement.modality ?? 'actual') === 'actual' &&
      own !== null &&
      appeared !== null &&
      Number.isFinite(own.first) &&
      own.first > appeared.last
    )
  }

const beforeRequired = ({ stored }: ArticleFacts): string[] =>
  stored.flatMap(({ claim, required }) => {
    const own = spanOf(claim.statement.period)
    const isBefore = required.some(({ statement }) => {
      const other = spanOf(statement.period)
      return own !== null && other !== null && own.last < other.first
    })
    return isBefore ? [claim.id] : []
  })

const anachronisms = (facts: ArticleFacts): CheckFinding | null => {
  const ahead = facts.found.filter(isAhead(facts.documentDay)).map(({ assertionId }) => assertionId)
  const evidence = [...ahead, ...beforeRequired(facts)]
  return evidence.length === 0
    ? null
    : {
        evidence,
        detail: ahead.length > 0 ? 'A figure is dated after the text appeared.' : 'A claim is dated before something that it requires.',
      }
}

const nameOf = ({ suggestion }: FoundClaim): string | null => suggestion.chain.at(-1)?.name ?? null

const singleOrigin = ({ found }: ArticleFacts): CheckFinding | null => {
  const told = found.filter(({ suggestion }) => suggestion.end === 'named')
  const names = new Set(told.map(nameOf))
  const [name] = names
  return told.length > 1 && names.size === 1 && found.every(({ suggestion }) => suggestion.end === 'named' || suggestion.end === 'unknown')
    ? about(told, () => `All that is told on a named word comes from ${name ?? 'one origin'}.`)
    : null
}

export const checkRows: readonly CheckRow[] = [
  {
    code: 'unsupported_language',
    says: 'The text is in a language that is not read, so nothing was suggested.',
    finds: ({ isRead, text, documentId }) => (isRead || text === null ? null : { evidence: [documentId], detail: 'English is read.' }),
  },
  {
    code: 'undated',
    says: 'The document does not say when it appeared.',
    finds: ({ documentDay, documentId }) =>
      documentDay === null ? { evidence: [documentId], detail: 'Months and days without a year cannot be dated.' } : null,
  },
  { code: 'headline_differs', says: 'The headline says of a figure what the body does not.', finds: headlineFinding },
  { code: 'hedge_dropped', says: 'The headline has flat what is hedged, possible or expected in the body.', finds: hedgeFinding },
  { code: 'orphan_quote', says: 'A quotation in the headline stands nowhere in the body.', finds: orphanQuoteFinding },
  {
    code: 'caption_differs',
    says: 'A caption says of a figure what the body does not, or leaves out on whose word it is.',
    finds: captionFinding,
  },
  {
    code: 'period_inferred',
    says: 'A period was not stated and was inferred.',
    finds: ({ found }) =>
      about(
        found.filter(({ suggestion }) => suggestion.implied.includes('/statement/period')),
        count,
      ),
  },
  {
    code: 'unnamed_origin',
    says: 'A figure is told on the word of somebody who is described and not named.',
    finds: ({ found }) =>
      about(
        found.filter(({ suggestion }) => suggestion.end === 'unnamed'),
        count,
      ),
  },
  {
    code: 'unknown_origin',
    says: 'A figure is told without saying on whose word.',
    finds: ({ found }) =>
      about(
        found.filter(({ suggestion }) => suggestion.end === 'unknown' && suggestion.passage.part === 'body'),
        count,
      ),
  },
  { code: 'single_lineage', says: 'What is told on a named word has one origin.', finds: singleOrigin },
  { code: 'arithmetic_mismatch', says: 'Figures over adjoining periods do not add up to the figure over both.', finds: sumFinding },
  { code: 'anachronism', says: 'What is told as having happened lies after the text, or before what it requires.', finds: anachronisms },
]

/** The checks that fire, in the order of the table. */
export const checksOf = (facts: ArticleFacts): Check[] =>
  checkRows.flatMap(({ code, says, finds }) => {
    const finding = finds(facts)
    return finding ? [{ code, says: `${says} ${finding.detail}`.trim(), evidence: [...new Set(finding.evidence)] }] : []
  })
