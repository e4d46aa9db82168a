/**
 * Table: the Admiralty grade (NATO AJP-2.1, STANAG 2511): a letter for the source, a digit for the information.
 * Each rule prints what it contributed. F and 6 mean "cannot be judged", never "bad". The letter begins with provenance, and is moved by a
 * record that is well known and that several other houses have borne out: a source without one, and one that nobody is compared with, never
 * gets a better letter than provenance alone gives.
 */
import type { SourceKind } from '../sources/kinds.js'
import { byKeys } from '../values/order.js'
import type { Findings } from './findings.js'
import { isSelfServingOnly } from './flags.js'
import type { TrackRecord } from './record.js'
import { laterRequirements } from './time-checks.js'

export interface Contribution {
  readonly rule: string
  readonly says: string
  readonly effect: string
}

export interface Grade {
  readonly scheme: 'admiralty'
  readonly source: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  readonly information: 1 | 2 | 3 | 4 | 5 | 6
  readonly contributions: readonly Contribution[]
}

/** What the grade reads beside the findings of the claim: how many known origins agree and conflict with it. */
export interface Balance {
  readonly findings: Findings
  readonly agreeingOrigins: number
  readonly conflictingOrigins: number
  readonly hasConflict: boolean
}

const letters = ['A', 'B', 'C', 'D', 'E'] as const
const digits = [1, 2, 3, 4, 5] as const

/** Where a kind of origin begins: B is "usually reliable", C "fairly reliable", D "not usually reliable". */
const kindStart: Readonly<Record<SourceKind, number | null>> = {
  official_body: 1,
  intergovernmental_body: 1,
  research_body: 1,
  independent_outlet: 1,
  state_affiliated_agency: 2,
  state_affiliated_outlet: 2,
  civil_society: 2,
  company: 2,
  person: 2,
  partisan_outlet: 3,
  aggregator: 3,
  unknown: null,
}

export interface GradeRow {
  readonly rule: string
  readonly on: 'source' | 'information'
  readonly says: string
  /** Steps towards A or 1 (negative) or E or 5 (positive); 0 where it does not apply. */
  readonly steps: (balance: Balance) => number
}

/** A record counts from so many fully known claims on, and speaks for a source where so many other houses have borne it out. */
const knownFrom = 10
const provenFrom = 0.9
const poorUpTo = 0.5
const bornOutFrom = 3

type Standing = 'proven' | 'poor' | 'none'

const standingOf = (record: TrackRecord | undefined): Standing => {
  if (!record || record.effective < knownFrom) return 'none'
  if (record.low >= provenFrom && record.bornOutBy >= bornOutFrom) return 'proven'
  return record.high <= poorUpTo ? 'poor' : 'none'
}

const recordSteps: Readonly<Record<Standing, number>> = { proven: -1, poor: 1, none: 0 }

/** Where the letter begins: one known origin with where its kind begins, and its own record. */
interface Leading {
  readonly start: number
  readonly standing: Standing
}

const bestFirst = byKeys<Leading>(
  ({ start, standing }) => start + recordSteps[standing],
  ({ standing }) => recordSteps[standing],
)

/** The known origin that gives the best letter, its kind and its record taken together; null where none is of a known kind. */
const leadingOf = ({ findings }: Balance): Leading | null => {
  const all = findings.lineages.flatMap(({ counted, origin }): Leading[] => {
    const start = counted && origin.kind ? kindStart[origin.kind] : null
    return start === null ? [] : [{ start, standing: standingOf(findings.setting.records?.get(origin.sourceId ?? '')) }]
  })
  return all.sort(bestFirst)[0] ?? null
}

const standsAs = (balance: Balance, standing: Standing): boolean => leadingOf(balance)?.standing === standing

const isControlled = ({ findings }: Balance): boolean => {
  const known = findings.lineages.filter(({ counted, origin }) => counted && origin.sourceId !== null)
  const { book } = findings.setting.archive
  return known.length > 0 && known.every(({ origin }) => book.get(origin.sourceId ?? '')?.provenance.editorialAutonomy === 'controlled')
}

const when = (test: boolean, steps: number): number => (test ? steps : 0)

export const gradeRows: readonly GradeRow[] = [
  {
    rule: 'controlled_editing',
    on: 'source',
    says: 'Every known origin is edited under the control of its owner.',
    steps: (b) => when(isControlled(b), 1),
  },
  {
    rule: 'self_serving',
    on: 'source',
    says: 'Everybody whose interest is known serves it by saying this.',
    steps: (b) => when(isSelfServingOnly(b.findings.interest), 1),
  },
  {
    rule: 'against_interest',
    on: 'source',
    says: 'An origin says this against the interest of its own side.',
    steps: (b) =>
      when(
        b.findings.interest.some(({ direction }) => direction === 'against_interest'),
        -1,
      ),
  },
  {
    rule: 'proven_record',
    on: 'source',
    says: 'The record of the origin with which the letter begins is proven: its own claims that others have checked count for ten or more, at least 90 % are right (lower bound), and at least three other independent houses have said the same.',
    steps: (b) => when(standsAs(b, 'proven'), recordSteps.proven),
  },
  {
    rule: 'poor_record',
    on: 'source',
    says: 'The record of the origin with which the letter begins is poor: its own claims that others have checked count for ten or more, and at most half are right (upper bound).',
    steps: (b) => when(standsAs(b, 'poor'), recordSteps.poor),
  },
  { rule: 'corroborated', on: 'information', says: 'A second known origin agrees.', steps: (b) => when(b.agreeingOrigins >= 2, -1) },
  {
    rule: 'widely_corroborated',
    on: 'information',
    says: 'Three or more known origins agree.',
    steps: (b) => when(b.agreeingOrigins >= 3, -1),
  },
  { rule: 'contested', on: 'information', says: 'A stored claim conflicts with it.', steps: (b) => when(b.hasConflict, 1) },
  {
    rule: 'outnumbered',
    on: 'information',
    says: 'More known origins conflict with it than agree.',
    steps: (b) => when(b.conflictingOrigins > b.agreeingOrigins, 1),
  },
  {
    rule: 'anachronism',
    on: 'information',
    says: 'It is put before something that had to happen first.',
    steps: (b) => when(laterRequirements(b.findings).length > 0, 1),
  },
]

const signed = (steps: number): string => (steps < 0 ? `${-steps} better` : `${steps} worse`)

const applied = (balance: Balance, on: GradeRow['on']): { contribution: Contribution; steps: number }[] =>
  gradeRows
    .filter((row) => row.on === on)
    .map((row) => ({ row, steps: row.steps(balance) }))
    .filter(({ steps }) => steps !== 0)
    .map(({ row, steps }) => ({ contribution: { rule: row.rule, says: row.says, effect: signed(steps) }, steps }))

/** Provenance alone never makes a source "completely reliable": A wants a record. */
const bestByProvenance = 1
const bestByRecord = 0
const worst = 4

/** The public sentences of where a grade begins. */
export const gradeStarts: readonly (Omit<Contribution, 'effect'> & { readonly on: GradeRow['on'] })[] = [
  {
    rule: 'origin_kind',
    on: 'source',
    says: 'The letter begins with the kind of one known origin: the one that gives the best letter together with its own record.',
  },
  { rule: 'no_known_origin', on: 'source', says: 'No origin is known, or none of a known kind: the source cannot be judged.' },
  { rule: 'capped', on: 'source', says: 'Without a proven record B is the best letter; with one it is A, and 1 is the best digit.' },
  { rule: 'provenance_alone', on: 'source', says: 'No record of any source is estimated yet: the letter rests on provenance alone.' },
  { rule: 'floored', on: 'source', says: 'E and 5 are the worst of their scales.' },
  { rule: 'one_account', on: 'information', says: 'The digit begins with 3 for one known origin.' },
  { rule: 'nothing_to_compare', on: 'information', says: 'No origin is known and none agrees: the information cannot be judged.' },
]

const start = (rule: string, effect: string): Contribution => ({
  rule,
  says: gradeStarts.find((row) => row.rule === rule)?.says ?? rule,
  effect,
})

/** Keeps a grade on its scale; what is taken back is a contribution like any other, so that the parts add up. */
const bounded = (index: number, best: number): { index: number; contributions: Contribution[] } => {
  const held = Math.max(best, Math.min(worst, index))
  return { index: held, contributions: held === index ? [] : [start(held > index ? 'capped' : 'floored', signed(held - index))] }
}

/** The grade of a claim with every contribution: the letter from what its origins are, the digit from who agrees and who conflicts. */
export const gradeOf = (balance: Balance): Grade => {
  const leading = leadingOf(balance)
  const first = leading?.start ?? null
  const onSource = first === null ? [] : applied(balance, 'source')
  const isBlank = balance.agreeingOrigins === 0
  const onInformation = isBlank ? [] : applied(balance, 'information')
  const total = (applied: readonly { readonly steps: number }[], from: number) => applied.reduce((sum, { steps }) => sum + steps, from)
  const letter = bounded(total(onSource, first ?? worst), leading?.standing === 'proven' ? bestByRecord : bestByProvenance)
  const digit = bounded(total(onInformation, 2), 0)
  return {
    scheme: 'admiralty',
    source: first === null ? 'F' : (letters[letter.index] ?? 'F'),
    information: isBlank ? 6 : (digits[digit.index] ?? 6),
    contributions: [
      first === null ? start('no_known_origin', 'F') : start('origin_kind', letters[first] ?? 'F'),
      ...onSource.map(({ contribution }) => contribution),
      ...(first === null ? [] : letter.contributions),
      ...(first !== null && balance.findings.setting.records === null ? [start('provenance_alone', '0 better')] : []),
      isBlank ? start('nothing_to_compare', '6') : start('one_account', '3'),
      ...onInformation.map(({ contribution }) => contribution),
      ...(isBlank ? [] : digit.contributions),
    ],
  }
}
