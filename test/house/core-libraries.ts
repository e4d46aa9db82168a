/** Table: the packages that src/core may import, each with its reason. All are pure: no clock, no randomness, no input or output. */
export type Library = {
  readonly name: string
  readonly reason: string
  /** Where only some exports are pure: the values that may be taken. Types are free. */
  readonly only?: readonly string[]
}

export const coreLibraries: readonly Library[] = [
  { name: 'zod', reason: 'one definition for validation, types and the OpenAPI document' },
  { name: 'edtf', reason: 'reads dates that are uncertain, open or rough (ISO 8601-2), an Earley grammar of its own' },
  { name: 'convert', reason: 'factors between units of one physical kind' },
  { name: 'pluralize', reason: 'singular of English nouns, for units and terms' },
  { name: 'stemmer', reason: "Porter's stemmer, to tell content words that share a stem" },
  { name: 'wink-nlp', reason: 'words, parts of speech and lemmas of English, without dependencies' },
  { name: 'wink-eng-lite-web-model', reason: "wink-nlp's English model, as a module" },
  { name: 'json-canonicalize', reason: 'RFC 8785 JSON, so that one body has one digest' },
  { name: 'i18n-iso-countries', reason: 'ISO 3166 codes and names of states' },
  { name: 'tinyduration', reason: 'reads ISO 8601 durations' },
  { name: 'node:crypto', reason: 'SHA-256, for identity by content', only: ['createHash', 'hash'] },
]
