/** Table: words one of which stands in every expression of time. */
const words =
  'second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur|period|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|noon|dawn|dusk|overnight|now|current|recent|lately|soon|future|past|present|moment|daily|annually|quarterly|mths?|yrs?|hrs|mins'
const names = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun'
const figures = "\\d{4}|\\d\\d?:\\d\\d|['’]\\d\\d|\\d{1,2}/\\d|\\d0s|q[1-4]\\b|[ap]\\.?m\\b"
const spelt = "(?:nineteen|twenty|two thousand)|ties\\b|today|tomorrow|yesterday|tonight|o['’]clock"

/** One alternation without repetition: linear in the text. */
export const timeTriggers = new RegExp(`${words}|${names}|${figures}|${spelt}`, 'i')
