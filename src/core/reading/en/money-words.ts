/** Table: signs and names of money, each with its ISO 4217 code, or a plain word where several countries have one ("dollar"). */

/** Signs that stand before the figure (some also behind it). */
export const moneySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['u.s.$', 'USD'],
  ['usd$', 'USD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['cad$', 'CAD'],
  ['cdn$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['aud$', 'AUD'],
  ['nz$', 'NZD'],
  ['nzd$', 'NZD'],
  ['hk$', 'HKD'],
  ['hkd$', 'HKD'],
  ['s$', 'SGD'],
  ['sg$', 'SGD'],
  ['nt$', 'TWD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['元', 'CNY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₾', 'GEL'],
  ['₸', 'KZT'],
  ['₵', 'GHS'],
  ['฿', 'THB'],
  ['₿', 'bitcoin'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['mxn$', 'MXN'],
  ['mex$', 'MXN'],
  ['zł', 'PLN'],
  ['rs', 'INR'],
  ['rs.', 'INR'],
  ['rmb', 'CNY'],
])

/** Prefixes that stand apart from their sign: "US $58", "HK $ 10". */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mxn', 'MXN'],
  ['mex', 'MXN'],
])

/** Names that say their country or have one only. */
const named = `euro EUR|us dollar USD|u.s. dollar USD|american dollar USD|united states dollar USD|canadian dollar CAD|australian dollar AUD|new zealand dollar NZD|hong kong dollar HKD|singapore dollar SGD|taiwan dollar TWD|new taiwan dollar TWD|jamaican dollar JMD|namibian dollar NAD|zimbabwean dollar ZWL
pound sterling GBP|sterling GBP|british pound GBP|egyptian pound EGP|lebanese pound LBP|syrian pound SYP|sudanese pound SDG|south sudanese pound SSP
yen JPY|japanese yen JPY|yuan CNY|chinese yuan CNY|renminbi CNY|won KRW|south korean won KRW|rupee rupee|indian rupee INR|pakistani rupee PKR|sri lankan rupee LKR|nepalese rupee NPR|hryvnia UAH|ukrainian hryvnia UAH|hryvnias UAH|ruble RUB|rouble RUB|russian ruble RUB|russian rouble RUB|zloty PLN|polish zloty PLN|forint HUF|hungarian forint HUF|koruna CZK|czech crown CZK|czech koruna CZK|lev BGN|leu RON|romanian leu RON
swiss franc CHF|cfa franc XOF|swedish krona SEK|swedish kronor SEK|swedish crown SEK|norwegian krone NOK|norwegian kroner NOK|norwegian crown NOK|danish krone DKK|danish kroner DKK|danish crown DKK|icelandic krona ISK
turkish lira TRY|israeli shekel ILS|shekel ILS|new israeli shekel ILS|south african rand ZAR|rand ZAR|brazilian real BRL|mexican peso MXN|argentine peso ARS|chilean peso CLP|colombian peso COP|philippine peso PHP|cuban peso CUP
saudi riyal SAR|qatari riyal QAR|iranian rial IRR|omani rial OMR|uae dirham AED|emirati dirham AED|kuwaiti dinar KWD|iraqi dinar IQD|jordanian dinar JOD|serbian dinar RSD|bahraini dinar BHD|nigerian naira NGN|naira NGN|kenyan shilling KES|ghanaian cedi GHS|cedi GHS|ethiopian birr ETB|birr ETB|baht THB|thai baht THB|ringgit MYR|malaysian ringgit MYR|rupiah IDR|indonesian rupiah IDR|dong VND|vietnamese dong VND|taka BDT|bangladeshi taka BDT|tenge KZT|kazakh tenge KZT|lari GEL|georgian lari GEL|dram AMD|manat AZN|belarusian ruble BYN|moldovan leu MDL|bitcoin bitcoin|btc bitcoin|ether ether|quid GBP|buck USD
dollar dollar|pound pound|franc franc|peso peso|crown crown|krona krona|krone krone|kroner krone|kronor krona|lira lira|dinar dinar|rial rial|riyal riyal|dirham dirham|shilling shilling|cent cent|penny penny|pence penny|p penny|kopeck kopeck|rmb CNY|mark mark|guilder guilder|markka markka|peseta peseta|usd USD|eur EUR|gbp GBP|cad CAD|aud AUD|chf CHF|uah UAH|rub RUB|inr INR|cny CNY|deutsche mark mark|finnish markka markka|dutch guilder guilder|french franc franc|belgian franc franc|italian lira lira|new peso peso`

export const moneyNames: ReadonlyMap<string, string> = new Map(
  named.split(/[|\n]/u).map((row): [string, string] => {
    const at = row.lastIndexOf(' ')
    return [row.slice(0, at), row.slice(at + 1)]
  }),
)

/** Verbs, adjectives and the like that spell as money does: these are money only where they stand as nouns. */
export const doubtfulMoney: ReadonlySet<string> = new Set([
  'won',
  'real',
  'rand',
  'mark',
  'crown',
  'lev',
  'dong',
  'dram',
  'p',
  'pound',
  'buck',
])
