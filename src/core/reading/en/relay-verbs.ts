/** Table: what a cue says of how the one nearer the document has it. */
import type { hopRelations } from '../../claims/assertion.js'

export interface RelayRow {
  readonly name: string
  readonly verbs: ReadonlySet<string>
  readonly relation: (typeof hopRelations)[number]
  /** Whether the sayer's own words were before the one nearer, so far as the text tells. */
  readonly read: boolean
  readonly says: string
  readonly examples: readonly string[]
}

const row = (name: string, verbs: string, relation: RelayRow['relation'], read: boolean, says: string, example: string): RelayRow => ({
  name,
  verbs: new Set(verbs.split(' ')),
  relation,
  read,
  says,
  examples: [example],
})

export const relayRows: readonly RelayRow[] = [
  row(
    'relay_quotes',
    'say tell add note stress explain insist warn admit concede state declare announce claim argue describe ask answer reply write post quote',
    'quotes',
    true,
    'Who says, tells or adds is quoted.',
    'The mayor told the radio that nine roads were closed.',
  ),
  row(
    'relay_cites',
    'cite accord refer invoke base reference',
    'cites',
    false,
    '"Citing" and "according to" cite somebody; whether the words themselves were read is not told.',
    'Nine roads were closed, the radio said, citing the mayor.',
  ),
  row(
    'relay_republishes',
    'republish reprint syndicate',
    'republishes',
    true,
    'Who republishes passes the text on.',
    'The daily reprinted it.',
  ),
  row(
    'relay_relays',
    'report carry publish relay echo show find reveal disclose',
    'cites',
    false,
    'Who reports is cited.',
    'The daily reported nine closures.',
  ),
]

const byVerb = new Map(relayRows.flatMap((entry) => [...entry.verbs].map((verb) => [verb, entry] as const)))

/** The row of a cue's verb; "cites" where the table has none. */
export const relayOf = (verb: string): Pick<RelayRow, 'relation' | 'read'> => {
  const { relation = 'cites', read = false } = byVerb.get(verb) ?? {}
  return { relation, read }
}
