/** The outlet that somebody told it: "told the New York Times", "in an interview with", "a source who spoke to RIA". */
const toOutlet =
  /\b(?:told|tells|telling|(?:suggested|confirmed|said|admitted|revealed|confided) to|spoke to|speaks to|speaking to|spoke with|speaking with|interview with|interview to|comments to|statement to|gave to|wrote in|writing in)\s+((?:[Tt]he\s+)?\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+(?:of\s+|the\s+)?\p{Lu}[\p{L}\p{N}.&'’-]*){0,5})/u

/** Words in capitals that begin no outlet's name: "told Congress on Monday" keeps "Congress". */
const days = /\s+(?:on|in|at)?\s*(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday).*$/u

/** The name of the outlet in a stretch of text beside what is said; null where there is none. */
export const addresseeIn = (words: string): string | null => {
  const name =
    toOutlet
      .exec(words.split(/[.!?]['"”’]?\s|\n/u)[0] ?? '')?.[1]
      ?.replace(/[.,;:'"”’]+$/u, '')
      ?.replace(days, '')
      .replace(/^the\s+/u, '') ?? null
  return name === null || (/^(?:AFP|I|He|She|They)$/u.test(name) && name.length < 2) ? null : name
}
