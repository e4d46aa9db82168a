/** Sources: who says things, with what is known of who pays, appoints and edits. */
import { z } from 'zod'
import { byText } from '../values/order.js'
import { present } from '../values/present.js'
import { country, edtf, envelope, language, longText, reason, says, shortText, sourceId, term, webAddress } from '../values/schemas.js'
import { sourceKindNames } from './kinds.js'

export const fundings = ['state', 'public', 'private', 'donor', 'reader', 'mixed', 'unknown'] as const
export const governances = ['state_appointed', 'party', 'private_owner', 'independent', 'unknown'] as const
export const autonomies = ['controlled', 'pressured', 'independent', 'unknown'] as const
export const sideRelations = ['is', 'organ_of', 'aligned_with'] as const
export const stateMediaModels = ['SC', 'CaPu', 'CaPr', 'ISFM', 'ISF', 'ISM', 'IP'] as const

const kind = z.enum(sourceKindNames)
const recordStatus = z.enum(['accepted', 'withdrawn'])
const domain = z
  .string()
  .max(253)
  .regex(/^(?=.{1,253}$)([\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u, 'is no domain name')

const NewEvidence = z.strictObject({ url: webAddress.nullish(), note: longText.nullish() }).meta({ id: 'NewSourceEvidence' })
const Evidence = z.strictObject({ url: webAddress.nullable(), note: longText.nullable() }).meta({ id: 'SourceEvidence' })

const facets = { funding: z.enum(fundings), governance: z.enum(governances), editorialAutonomy: z.enum(autonomies) }

const NewProvenance = z
  .strictObject({
    state: country.nullish().describe('The state that it belongs to.'),
    funding: facets.funding.nullish(),
    governance: facets.governance.nullish(),
    editorialAutonomy: facets.editorialAutonomy.nullish(),
    evidence: z.array(NewEvidence).max(100).nullish(),
    reviewedAt: edtf.nullish(),
  })
  .meta({ id: 'NewSourceProvenance' })

const Provenance = z
  .strictObject({ state: country.nullable(), ...facets, evidence: z.array(Evidence), reviewedAt: edtf.nullable() })
  .meta({ id: 'SourceProvenance', description: 'The three facets of the state media matrix, with evidence.' })

const side = { party: term, relation: z.enum(sideRelations) }
const basis = shortText.describe('Who says so: analyst, self_description, …')

const NewSide = z
  .strictObject({ ...side, period: edtf.nullish(), basis: basis.nullish(), rationale: longText.nullish() })
  .meta({ id: 'NewSourceSide' })

const Side = z
  .strictObject({ ...side, period: edtf.nullable(), basis: basis.nullable(), rationale: longText.nullable() })
  .meta({ id: 'SourceSide', description: 'Which party a source is, serves or leans to.' })

const NewLabel = z
  .strictObject({ by: shortText, scheme: shortText.nullish(), value: shortText, at: edtf.nullish(), url: webAddress.nullish() })
  .meta({ id: 'NewSourceLabel' })

const Label = z
  .strictObject({ by: shortText, scheme: shortText.nullable(), value: shortText, at: edtf.nullable(), url: webAddress.nullable() })
  .meta({ id: 'SourceLabel', description: "Somebody else's rating, with author and date; never published as the service's own." })

const known = webAddress.nullable()
const told = webAddress.nullish()

const NewPolicies = z
  .strictObject({ corrections: told, ethics: told, unnamedSources: told, ownership: told, verification: told })
  .meta({ id: 'NewSourcePolicies' })

const Policies = z
  .strictObject({ corrections: known, ethics: known, unnamedSources: known, ownership: known, verification: known })
  .meta({ id: 'SourcePolicies', description: 'Published policies, by schema.org NewsMediaOrganization.' })

const suspension = { measures: z.array(term).min(1).max(100), from: edtf }

const NewSuspension = z
  .strictObject({ ...suspension, until: edtf.nullish(), evidence: longText.nullish() })
  .meta({ id: 'NewSourceSuspension' })

const Suspension = z
  .strictObject({ ...suspension, until: edtf.nullable(), evidence: longText.nullable() })
  .meta({ id: 'SourceSuspension', description: 'Since when a source no longer publishes a measure.' })

const lists = {
  aliases: z.array(shortText).max(200),
  languages: z.array(language).max(50),
  domains: z.array(domain).max(100),
  identifiers: z.record(z.string().min(1).max(100), shortText).describe('Scheme to identifier: { "wikidata": "Q…" }.'),
}

export const NewSource = z
  .strictObject({
    name: shortText,
    kind,
    aliases: lists.aliases.nullish(),
    country: country.nullish(),
    languages: lists.languages.nullish(),
    domains: lists.domains.nullish(),
    parentId: sourceId.nullish().describe('Who owns it, or which body it belongs to.'),
    provenance: NewProvenance.nullish(),
    sides: z.array(NewSide).max(50).nullish(),
    labels: z.array(NewLabel).max(200).nullish(),
    policies: NewPolicies.nullish(),
    identifiers: lists.identifiers.nullish(),
    suspensions: z.array(NewSuspension).max(100).nullish(),
  })
  .meta({ id: 'NewSource', description: 'A source to register. Its kind is required; nothing defaults to independent.' })

const Derived = z
  .strictObject({ stateMediaModel: z.enum(stateMediaModels).nullable(), rule: z.string().nullable(), says })
  .meta({ id: 'SourceDerived', description: "State Media Monitor's matrix over the three facets." })

const body = {
  name: shortText,
  kind,
  ...lists,
  country: country.nullable(),
  parentId: sourceId.nullable(),
  provenance: Provenance,
  sides: z.array(Side),
  labels: z.array(Label),
  policies: Policies,
  suspensions: z.array(Suspension),
  mergedInto: sourceId.nullable().describe('The source as which this one reads; null for one that stands for itself.'),
}

export const Source = z
  .strictObject({ id: sourceId, ...body, ...envelope, status: recordStatus, derived: Derived })
  .meta({ id: 'Source', description: 'Who says things.' })

const mergedInto = sourceId.nullish().describe('Reads as that source from now on; null undoes it. Needs a reason.')

export const SourcePatch = NewSource.partial()
  .extend({
    identifiers: z.record(z.string().min(1).max(100), shortText.nullable()).nullish(),
    status: recordStatus.optional(),
    mergedInto,
    reason,
  })
  .meta({ id: 'SourcePatch', description: 'A JSON merge patch (RFC 7396): null clears, a list replaces.' })

/** What a source holds, without what the store adds. */
export const SourceBody = z.strictObject(body)
export type NewSource = z.infer<typeof NewSource>
export type SourceBody = z.infer<typeof SourceBody>
export type Source = z.infer<typeof Source>
export type SourceProvenance = z.infer<typeof Provenance>
export type SourceSide = z.infer<typeof Side>

const noPolicies = { corrections: null, ethics: null, unnamedSources: null, ownership: null, verification: null }

/** A source with its optional fields filled and all in the order of the schema: the same input gives the same bytes. */
export const completeSource = ({ sides, labels, policies, suspensions, provenance, identifiers, ...input }: NewSource): SourceBody =>
  SourceBody.parse({
    aliases: [],
    country: null,
    languages: [],
    domains: [],
    parentId: null,
    ...present(input),
    identifiers: Object.fromEntries(Object.entries(identifiers ?? {}).sort(([a], [b]) => byText(a, b))),
    name: input.name,
    kind: input.kind,
    provenance: {
      state: null,
      funding: 'unknown',
      governance: 'unknown',
      editorialAutonomy: 'unknown',
      reviewedAt: null,
      ...present(provenance ?? {}),
      evidence: (provenance?.evidence ?? []).map(({ url = null, note = null }) => ({ url, note })),
    },
    sides: (sides ?? []).map(({ period = null, basis: who = null, rationale = null, ...rest }) => ({
      ...rest,
      period,
      basis: who,
      rationale,
    })),
    labels: (labels ?? []).map(({ by, scheme = null, value, at = null, url = null }) => ({ by, scheme, value, at, url })),
    policies: { ...noPolicies, ...present(policies ?? {}) },
    suspensions: (suspensions ?? []).map(({ measures, from, until = null, evidence = null }) => ({ measures, from, until, evidence })),
    mergedInto: null,
  })
