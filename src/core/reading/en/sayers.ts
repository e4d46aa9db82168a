/** Table: nouns for who says things: titles before names, roles without a name, texts that stand for their makers. */
const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')))

/** Words before a name that are no part of it. */
export const titles = set(
  'mr mrs ms dr prof sir lord lady dame president vice prime minister premier chancellor king queen prince princess mayor governor senator sen rep',
  'representative congressman congresswoman secretary ambassador envoy commissioner chairman chairwoman chair chief head director general gen lt col',
  'colonel major maj capt captain sgt sergeant lieutenant admiral adm commander officer spokesman spokeswoman spokesperson professor justice judge',
  'attorney foreign defence defense interior finance health deputy former acting state interim reporter correspondent journalist analyst pope bishop',
  'archbishop cardinal father sister coach inspector sheriff constable lawmaker leader founder lawyer military',
)

/** A person or group by role alone: unnamed unless the text names it elsewhere. */
export const roles = set(
  'official officials source sources officer officers spokesman spokeswoman spokesperson spokespeople insider insiders expert experts analyst analysts',
  'witness witnesses resident residents diplomat diplomats employee employees worker workers minister mayor president commander commanders lawyer',
  'doctor doctors police authorities government ministry investigators prosecutors researchers scientists economists critics observers member members',
  'aide aides adviser advisers soldier soldiers villagers activists relatives man woman person people somebody someone sergeant general',
)

/** Those who look for a paper or office themselves. */
export const ownStaff = set(
  'reporter reporters correspondent correspondents journalist journalists staff monitors monitor team teams photographer survey',
)

/** Texts and figures that stand for who made them: "a report by the institute", "the council's table". */
export const worksOf = set(
  'report study survey analysis data figures statistics statement register table images document documents research poll estimate estimates article story',
  'claim claims investigation review paper result results indictment filing ruling verdict ballots list lists papers findings count tally records dispatch book letter database',
)

/** Texts with nobody behind them: "according to reports". */
export const nobody = set('reports rumours rumors posts media accounts')

/** Words for an outlet that was named before: "the report", "the agency". */
export const outletWords = set('report article newspaper paper agency outlet magazine broadcaster station channel site website post story')

/** Heads of names of bodies, which are no persons' names. */
export const bodyHeads = set(
  'service services council office ministry agency institute university committee commission department court bank group party union association foundation',
  'company corporation inc ltd bureau board authority administration organization organisation staff force forces army police centre center post times',
  'journal tribune courier news press house parliament government embassy church school hospital society federation league network',
)

/** Names that say nothing: days and months, and platforms on which anybody writes. */
export const noSayers = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  'today yesterday telegram twitter facebook instagram youtube tiktok whatsapp vkontakte reddit internet',
)
