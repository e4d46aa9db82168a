/** Table: why two texts are said to lie as they do; of a label's rows the first that fits. */
import type { Alignment } from './alignment.js'
import { features } from './features.js'

interface Reason {
  readonly name: string
  readonly label: 'entailment' | 'neutral' | 'contradiction'
  readonly says: string
  /** The feature that must be there; without one the row always fits. */
  readonly feature: string | null
}

export const reasons: readonly Reason[] = [
  { name: 'denied', label: 'contradiction', says: 'One text denies what the other tells.', feature: 'turned' },
  {
    name: 'opposite_word',
    label: 'contradiction',
    says: 'A word of one text is the opposite of a word of the other.',
    feature: 'opposite',
  },
  { name: 'one_denies', label: 'contradiction', says: 'The texts tell the same, but one of them with a denial.', feature: 'one_denies' },
  { name: 'opposed', label: 'contradiction', says: 'The texts tell of the same in ways that exclude one another.', feature: null },
  {
    name: 'all_told',
    label: 'entailment',
    says: 'The first text tells every content word of the second, in these or in narrower words.',
    feature: 'all_told',
  },
  { name: 'mostly_told', label: 'entailment', says: 'The first text tells nearly all of the second.', feature: null },
  {
    name: 'hedge_dropped',
    label: 'neutral',
    says: 'The first text only holds possible what the second tells as a fact.',
    feature: 'hedge_dropped',
  },
  { name: 'new_name', label: 'neutral', says: 'The second text has a name that the first has not.', feature: 'missing_names' },
  { name: 'new_number', label: 'neutral', says: 'The second text has a number that the first has not.', feature: 'missing_numbers' },
  { name: 'narrower_word', label: 'neutral', says: 'The second text says more narrowly what the first says broadly.', feature: 'broader' },
  { name: 'new_thing', label: 'neutral', says: 'The second text names a thing that the first does not.', feature: 'missing_nouns' },
  {
    name: 'new_doing',
    label: 'neutral',
    says: 'The second text tells of something done of which the first tells nothing.',
    feature: 'missing_verbs',
  },
  { name: 'new_detail', label: 'neutral', says: 'The second text describes more closely than the first.', feature: 'missing_modifiers' },
  { name: 'too_little_shared', label: 'neutral', says: 'The first text tells too little of the second to say more.', feature: null },
]

const fits = (name: string | null, alignment: Alignment): boolean =>
  name === null || (features.find((row) => row.name === name)?.of(alignment) ?? 0) > 0

/** The first row of a label that fits. */
export const reasonFor = (label: Reason['label'], alignment: Alignment): { readonly because: string; readonly says: string } => {
  const row = reasons.find((reason) => reason.label === label && fits(reason.feature, alignment))
  return { because: row?.name ?? 'no_rule', says: row?.says ?? '' }
}
