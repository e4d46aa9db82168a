/** Countries by their names (ISO 3166-1), so that two different ones can be shown to be disjoint without being registered. */
// The package's own entry for Node reads the names in all languages in.
import countries from 'i18n-iso-countries/index.js'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

countries.registerLocale(english)

/** Whether a code is an assigned alpha-2 code. */
export const isCountryCode = (code: string): boolean => /^[A-Z]{2}$/u.test(code) && countries.isValid(code)

/** Names that the news uses and the standard does not. */
const newsNames = new Map(
  Object.entries({
    uk: 'GB',
    britain: 'GB',
    'great britain': 'GB',
    us: 'US',
    usa: 'US',
    america: 'US',
    uae: 'AE',
    drc: 'CD',
    'south korea': 'KR',
    'north korea': 'KP',
    russia: 'RU',
    syria: 'SY',
    iran: 'IR',
    czechia: 'CZ',
  }),
)

/** The library walks all names for each question, so they are listed once: of two codes with one name the first counts, as there. */
const isoNames = new Map<string, string>()
for (const [code, names] of Object.entries(english.countries))
  for (const name of [names].flat()) if (!isoNames.has(name.toLowerCase())) isoNames.set(name.toLowerCase(), code)

/** The alpha-2 code of a country by its English name or its code in capitals; null for all else. */
export const countryOf = (words: string): string | null => {
  const text = words.trim()
  if (isCountryCode(text)) return text
  // ISO's own inverted names: "Iran, Islamic Republic of".
  const name = text.replace(/^the /iu, '').replace(/^([^,]+), ([^,]+)$/u, '$2 $1')
  const lower = name.toLowerCase()
  return newsNames.get(lower.replaceAll('.', '')) ?? isoNames.get(lower) ?? null
}
