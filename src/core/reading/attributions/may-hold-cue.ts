/** A cheap look at the raw words of a sentence: whether tagging it for attributions can be worth it. */
import { hearsayAdverbs, irregularForms } from '../en/attribution-words.js'
import { cueWeights } from '../en/cue-weights.js'
import { verbClasses } from '../en/verb-classes.js'

const listed = (words: string): string[] => words.split(/\s+/).filter((part) => part !== '')

/** Lemmas from this weight on are worth a look. */
const least = 1

/** What a regular verb or noun may look like in a text: "deny", "denies", "denied", "denying". */
const formsOf = (lemma: string): string[] => {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma
  const forms = [lemma, `${lemma}s`, `${stem}ed`, `${stem}ing`, `${stem}es`]
  if (/[^aeiou]y$/.test(lemma)) forms.push(`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`)
  if (/[^aeiou][aeiou][^aeiouwxy]$/.test(lemma)) forms.push(`${lemma}${lemma.slice(-1)}ed`, `${lemma}${lemma.slice(-1)}ing`)
  return forms
}

const lemmas = new Set([
  ...cueWeights.filter(({ weight }) => weight >= least).flatMap(({ words }) => listed(words).map((entry) => entry.replace(/_.*/, ''))),
  ...verbClasses.filter(({ name }) => name === 'saying' || name === 'thinking').flatMap(({ verbs }) => listed(verbs)),
])

const forms: ReadonlySet<string> = new Set([
  ...[...lemmas].flatMap(formsOf),
  ...irregularForms.filter(([lemma]) => lemmas.has(lemma)).flatMap(([, list]) => listed(list)),
  ...hearsayAdverbs,
  'according',
])

const wordOrMark = /[a-z]+(?:-[a-z]+)?|["“”„«»‘]|''/gi

/** Whether a sentence holds a quotation mark or a word that is often a cue. Linear in the text's length. */
export const mayHoldCue = (text: string): boolean => {
  for (const [found] of text.matchAll(wordOrMark)) if (!/^[a-z]/i.test(found) || forms.has(found.toLowerCase())) return true
  return false
}
