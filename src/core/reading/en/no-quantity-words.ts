/** Table: words beside which a number is a date, a clock time, a label or a name, and no quantity. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const months = set(
  'january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.',
)

/** Words before a bare year. */
export const yearLeads = set(
  'a.d. ad in since until till before after by from during early late mid circa for and to between year years spring summer autumn fall winter through around the - – — / ( election season class than back at on november october august july',
)

/** What follows a number that is a time of day. */
export const clockWords = set("a.m. p.m. am pm a.m p.m o'clock o’clock gmt utc est edt pst cet bst et noon midnight hrs")

/** Nouns whose number is a name: what follows them counts nothing. */
export const labelNouns = set(
  'section sections article articles paragraph paragraphs chapter clause rule act law decree resolution directive regulation amendment part title no no. nos nos. number numbers # room suite apartment apt floor gate platform terminal level phase stage round game match group class category grade type line route highway motorway interstate road exit channel episode season volume vol vol. issue page pages pp. row seat figure fig fig. table item lot block unit flight train bus hull pier building district ward precinct zone sector area region brigade division battalion regiment squadron company case docket file report bill order protocol annex appendix schedule code zip box version release model mark series edition step option question day week lesson verse psalm track studio hall court camp reactor block kilometre kilometer mile junction point ranked rank ranking seed seeded size area51 proposition prop measure tier covid apollo euro',
)

/** Streets: a number before a name with one of these is an address. */
export const streetWords = set(
  'street st st. road rd avenue ave ave. boulevard blvd lane drive square terrace crescent highway place court way quay',
)

/** Words of telephones. */
export const phoneWords = set('call phone telephone tel tel. dial hotline fax whatsapp mobile')

/** Words beside a score of two figures. */
export const scoreWords = set(
  'win won wins winning victory defeat defeated draw drew loss lost lose beat beaten lead led leads trail trailed tie score scored aggregate down up record',
)

/** Words that lead to an age. */
export const ageLeads = set('aged age ages')

/** Verbs that ask the reader for something, and nouns of who is asked. */
export const appealVerbs = set('join subscribe follow help support donate become share sign')
export const appealNouns = set('subscriber follower member reader supporter donor lover fan patron viewer listener backer')
