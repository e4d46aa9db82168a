/** Table: words one of which stands in every expression of time. */
const words =
  'seconds?|minutes?|hours?|days?|weeks?|weekends?|weekdays?|fortnights?|months?|quarters?|q[1-4]|years?|decades?|century|centuries|period|springs?|summers?|summertime|autumns?|fall|winters?|wintertime|mornings?|afternoons?|evenings?|nights?|noon|midnight|midday|dawn|dusk|lunchtime|overnight|nightly|hourly|now|nowadays|presently|current|currently|recent|recently|lately|soon|future|past|moment|term|daily|weekly|monthly|yearly|annually|mths|yrs?|hrs|mins|today|tomorrow|yesterday|tonight|nineteen|twenty|two thousand|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'
const names =
  'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thur?s?|fri|sat|sun'
const figures = "\\d{4}|\\d\\d?:\\d\\d|\\d{1,2}/\\d|\\d0s|['’]\\d\\d"

/** One alternation without repetition: linear in the text. */
export const timeTriggers = new RegExp(`\\b(?:${words}|${names})\\b|${figures}|\\d\\s?[ap]\\.?m\\b|o['’]clock`, 'i')
