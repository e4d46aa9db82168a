/** Table: the rules that find attributions, in the words that the service shows. */

export interface AttributionRule {
  readonly name: string
  /** What the rule takes as a sign, for readers of the service. */
  readonly says: string
  /** Sentences that the rule fires on. */
  readonly examples: readonly string[]
}

export const attributionRules = {
  clause: {
    name: 'clause',
    says: 'A verb of saying or thinking is followed by what is said or thought, as a clause.',
    examples: ['Petra Holm said the dam would hold.', 'The mayor believes that the bridge is safe.', 'He asked whether the road was open.'],
  },
  quoted: {
    name: 'quoted',
    says: 'A verb is followed by a quotation, or by a colon.',
    examples: ['Holm wrote: “The dam will hold.”', 'She said in a statement, “We are ready.”'],
  },
  postponed: {
    name: 'postponed',
    says: 'Source and verb stand behind what is said.',
    examples: ['The dam will hold, Petra Holm said.', '“The dam will hold,” the Lindmere Post reported on June 16.'],
  },
  inserted: {
    name: 'inserted',
    says: 'Source and verb stand between commas inside of what is said.',
    examples: ['The dam, Holm said, will hold.', '“The dam,” Holm said, “will hold.”'],
  },
  inverted: {
    name: 'inverted',
    says: 'The verb stands behind what is said and before its source.',
    examples: ['“The dam will hold,” said Petra Holm, the mayor of Lindmere.'],
  },
  infinitive: {
    name: 'infinitive',
    says: 'A verb of wanting, planning or promising is followed by an infinitive.',
    examples: ['The council plans to close the bridge.', 'Holm wants the ministry to pay.'],
  },
  judged: {
    name: 'judged',
    says: 'A verb tells how somebody speaks or thinks of what its object names.',
    examples: ['Holm criticised the plan.', 'Critics accused the ministry of hiding the figures.', 'She called for an inquiry.'],
  },
  adjective: {
    name: 'adjective',
    says: 'An adjective behind "is" tells what somebody thinks or wants.',
    examples: ['Holm is confident that the dam will hold.', 'Critics were skeptical of the plan.', 'The council is eager to help.'],
  },
  passive: {
    name: 'passive',
    says: 'A passive verb tells that something is said, expected or known, with or without the sayer behind "by".',
    examples: ['The dam is expected to hold.', 'The figures were first reported by the Lindmere Post.'],
  },
  according_to: {
    name: 'according_to',
    says: '"According to", "in the words of" and the like name the source.',
    examples: ['According to the ministry, 300 homes were lost.', 'The dam held, according to a source who spoke to RTL.'],
  },
  adverb: {
    name: 'adverb',
    says: 'An adverb tells that this is said without telling by whom.',
    examples: ['The dam has reportedly been closed.', 'Allegedly, the gate was left open.'],
  },
  noun: {
    name: 'noun',
    says: 'A noun of saying, thinking or intending is followed by its content.',
    examples: [
      'The claim that the dam leaked was withdrawn.',
      'Her plan to close the bridge failed.',
      'Holm’s criticism of the ministry grew.',
    ],
  },
  quotation: {
    name: 'quotation',
    says: 'A quotation stands without a cue in its sentence; its source is the nearest one before.',
    examples: ['“The dam will hold,” Holm said. She looked up. “We are ready.”'],
  },
} as const satisfies Record<string, AttributionRule>
