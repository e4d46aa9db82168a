/** Table: the words of an invented world. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** What is counted: "wheat exports", "drone attacks". */
export const subjects = list(`
  drone wheat asylum housing measles border railway ferry school hospital coal oil water flood wildfire earthquake mining fishing tax pension
  visa customs prison court police army navy militia election ballot bank loan mortgage steel timber cotton rice poultry cattle vaccine
  malaria cholera influenza heat storm avalanche bridge tunnel airport tram bus bicycle truck port textile copper lithium gas nuclear solar
  wind theatre museum library university`)

/** Each with the unit in which it is counted. */
export const heads: readonly (readonly [plural: string, unit: string])[] = [
  ['cases', 'case'],
  ['deaths', 'person'],
  ['exports', 'tonne'],
  ['attacks', 'attack'],
  ['applications', 'application'],
  ['closures', 'closure'],
  ['arrests', 'person'],
  ['complaints', 'complaint'],
  ['layoffs', 'person'],
  ['permits', 'permit'],
  ['injuries', 'person'],
  ['outages', 'outage'],
  ['imports', 'tonne'],
  ['inspections', 'inspection'],
  ['fines', 'fine'],
  ['strikes', 'strike'],
  ['patients', 'person'],
  ['seizures', 'seizure'],
  ['vacancies', 'vacancy'],
  ['accidents', 'accident'],
  ['shipments', 'shipment'],
  ['evacuations', 'evacuation'],
  ['convictions', 'conviction'],
  ['detentions', 'detention'],
  ['visits', 'visit'],
  ['departures', 'departure'],
  ['delays', 'delay'],
  ['repairs', 'repair'],
  ['audits', 'audit'],
  ['protests', 'protest'],
]

export const categories = list('confirmed suspected registered pending')

export const countries = list('UA RU DE FR GB US PL TR IN BR MX ZA KE NG EG JP KR ID PH CA AU ES IT SE')

const syllables = {
  first: list('Bar Cal Dor El Fen Gor Hal Ir Kal Lom Mor Nor Or Pel Quen Ral Sar Tal Ul Ver'),
  last: list('ath burg den eva fort gard holm isk lund mar nia ova port rin stad'),
}

/** 300 names of towns. */
export const towns: readonly string[] = syllables.last.flatMap((last) => syllables.first.map((first) => first + last))

export const papers = list(
  'Herald Times Post Gazette Courier Tribune Observer Chronicle Monitor Dispatch Echo Mail Record Wire Review Journal',
)
export const firstNames = list(
  'Ana Boris Carla Deniz Elif Farid Greta Hana Ivan Jonas Katya Leo Maya Nikos Olena Pavel Rosa Samir Tara Yusuf',
)
export const lastNames = list(
  'Adler Bondar Costa Demir Eriksen Fischer Garcia Hassan Ito Jansen Kovac Lind Moreau Novak Okafor Petrov Quist Rossi Singh Weber',
)

export const months = list('January February March April May June July August September October November December')
