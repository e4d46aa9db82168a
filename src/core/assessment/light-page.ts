/** A claim's page without its texts: in which group each other claim stands, which origins are known and which flags fire. What changes are told by. */
import type { GroupName } from '../comparison/pair.js'
import { findingsOf } from './findings.js'
import { flagsOf } from './flags.js'
import type { Setting } from './record.js'
import { supportOf } from './support.js'

/** A known origin, as far as one is told from another. */
export interface KnownOrigin {
  readonly sourceId: string | null
  readonly name: string | null
}

/** What assertions rest on: each known origin once, and the codes of the flags in the order of their table. */
export interface Footing {
  readonly origins: readonly KnownOrigin[]
  readonly flags: readonly string[]
}

export interface LightPage {
  /** The group of each claim on the page, by its id. */
  readonly groups: ReadonlyMap<string, GroupName>
  /** Over the claim's own assertions, as the breakdown counts. */
  readonly own: Footing
  /** Over the claim and all that agree with it, as the support counts. */
  readonly support: Footing
}

const known = ({ sourceId, name }: KnownOrigin): KnownOrigin => ({ sourceId, name })
const codes = (flags: readonly { readonly code: string }[]): string[] => flags.map(({ code }) => code)

/** The light page of a claim in its setting. */
export const lightPageOf = (setting: Setting): LightPage => {
  const findings = findingsOf(setting)
  const support = supportOf(setting)
  return {
    groups: new Map(setting.neighbours.map(({ claim, group }) => [claim.id, group])),
    own: {
      origins: findings.lineages.filter(({ counted }) => counted).map(({ origin }) => known(origin)),
      flags: codes(flagsOf(findings)),
    },
    support: { origins: support.origins.map(known), flags: codes(support.flags) },
  }
}
