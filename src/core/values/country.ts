/** Countries by their names (ISO 3166-1), so that two different ones can be shown to be disjoint without being registered. */
import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }

countries.registerLocale(english)

/** The alpha-2 code of a country by its English name or its code in capitals; null for all else. */
export const countryOf = (words: string): string | null => {
  const text = words.trim()
  if (/^[A-Z]{2}$/u.test(text)) return countries.isValid(text) ? text : null
  return countries.getAlpha2Code(text.replace(/^the /iu, ''), 'en') ?? null
}

/** Whether a code is an assigned alpha-2 code. */
export const isCountryCode = (code: string): boolean => /^[A-Z]{2}$/u.test(code) && countries.isValid(code)
