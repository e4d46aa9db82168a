/** What the scenes of flags are told in: sources with their sides, a claim, and whether a flag fires. */
import type { Setting } from '../../../../src/core/assessment/record.js'
import type { Statement } from '../../../../src/core/claims/statement.js'
import type { Testimony } from '../../../../src/core/lineage/evidence.js'
import type { NewSource } from '../../../../src/core/sources/schema.js'
import { world } from '../../../cases/world.js'
import { claimOf, n, settingOf, source } from '../../../support/core.js'

export type Scene = readonly [code: string, fires: boolean, setting: Setting, why: string]

const on = (party: string): Partial<NewSource> => ({ sides: [{ party, relation: 'organ_of' }] })

export const sources = [
  ...['daily', 'weekly', 'gazette', 'herald'].map((id) => source(id)),
  source('office', 'official_body', { country: 'UA', ...on('Ukraine') }),
  source('court', 'official_body', { country: 'UA', ...on('Ukraine') }),
  source('agency', 'state_affiliated_agency', { country: 'RU', ...on('Russia') }),
  source('institute', 'research_body', { country: 'UA' }),
  source('registry', 'official_body', { country: 'UA', suspensions: [{ measures: ['cases'], from: '2025-11' }] }),
  source('old-registry', 'official_body', { suspensions: [{ measures: ['cases'], from: '2020', until: '2021' }] }),
  source('theft-registry', 'official_body', { suspensions: [{ measures: ['thefts'], from: '2025' }] }),
]

export const claim = claimOf('claim', n('21,602'))

type More = Partial<Omit<Parameters<typeof settingOf>[0], 'vocabulary' | 'testimonies'>>

/** A claim as these testimonies tell it. */
export const scene = (testimonies: readonly Testimony[], more: More = {}): Setting =>
  settingOf({ vocabulary: world, sources, claim, testimonies, ...more })

/** Another stored claim, told by some. */
export const other = (id: string, statement: Statement, testimonies: readonly Testimony[] = []) => ({
  claim: claimOf(id, statement),
  testimonies,
})
