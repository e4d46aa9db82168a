/** Table: English words that the rules of attribution look at besides the cues themselves. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''))

/** Lower-case parts of names: "Petra van Holm". */
export const nameParticles = words('de del der den di du la le van von al bin ibn da dos')

/** Words that tell a day or a stretch of time after a cue: "said Monday", "said last week". */
export const timeWords = words(`
  monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. today yesterday tonight tomorrow
  morning afternoon evening night noon midnight week weekend month year day hour january february march april may june july august
  september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. earlier later recently last this next ago early late`)

/** What a message is given in: "said in a statement". */
export const mediaWords = words(`
  statement interview speech letter email e-mail tweet post memo report filing briefing call conference news remarks op-ed article column
  release editorial testimony ad message video television radio tv show program broadcast facebook twitter telegram rally event debate
  hearing forum documents complaint lawsuit affidavit address blog book podcast press note text transcript`)

/** To whom something is said. */
export const addresseeVerbs = words(`
  tell remind inform assure warn advise notify ask urge convince persuade promise show teach reassure brief alert order instruct encourage
  beg implore press invite challenge direct counsel caution`)

/** Words that open a clause of their own. */
export const subordinators = words(`
  because if when while after before although though since unless until as whereas whenever once that whether how why where what`)

/** Words that open a question or a fact as content: "asked whether", "explained how". */
export const questionWords = words('whether if how why what where when who which')

/** Pronouns that stand for a relative's head. */
export const relatives = words('who which that whom whose')

/** Prepositions that tie a person to what they judge: "called for", "spoke of". */
export const contentPrepositions = words('of about for against on to with over in at from toward towards into upon as after regarding')

/** Verbs by which the source rejects the content. */
export const denyingVerbs = words('deny reject refute dismiss dispute rebut disavow repudiate disbelieve doubt')

/** Verbs by which the source leaves open whether the content holds. */
export const questioningVerbs = words('ask wonder question inquire query doubt')

/** Adverbs that tell hearsay. */
export const hearsayAdverbs = words('reportedly allegedly supposedly purportedly ostensibly')

/** Titles that tell a man or a woman. */
export const maleTitles = words('mr. mr sir king prince father brother lord')
export const femaleTitles = words('mrs. mrs ms. ms miss lady queen princess mother sister dame')

/** Nouns that tell what a person is: roles that "the …" may take up again. */
export const personNouns = words(`
  mayor minister president secretary senator congressman congresswoman governor representative lawmaker officer official spokesman
  spokeswoman spokesperson director chairman chairwoman chair chief head leader candidate nominee general colonel captain commander
  sergeant lieutenant major admiral judge attorney lawyer prosecutor professor analyst expert economist researcher scientist author
  writer journalist reporter correspondent editor columnist blogger activist adviser advisor aide strategist consultant manager
  businessman businesswoman billionaire entrepreneur executive ceo founder co-founder owner banker investor doctor nurse teacher farmer
  pastor bishop priest rabbi imam pope cardinal king queen prince princess ambassador diplomat envoy commissioner councillor councilman
  deputy speaker premier chancellor sheriff ombudsman historian sociologist politician legislator veteran soldier student resident
  witness driver worker coach actor actress singer musician artist pollster organizer volunteer son daughter wife husband brother sister
  father mother widow source insider man woman user voter supporter lawyer publisher defendant victim survivor professor spokesperson ex-soldier`)

/** Nouns that are often verbs where a subject stands before them: "polls show", "Holm notes". */
export const verbLikeNouns = words(`
  show say note claim report call fear hope point warn praise slam blast list want question promise pledge vow hint support back estimate
  forecast argue suggest state demand plan view talk look sound need wish guess worry cheer chant quote tweet post answer request charge
  attack mock order vote seek value favor target doubt tout offer think mean complain insist remark reply comment document signal joke
  cite urge press label brand name hail slate list project share study pan rap rip eye decry concern dispute`)

/** Words that stand for an unnamed number of people: "most believe", "many fear". */
export const quantifiers = words('most many few some several all both others more none each')

/** Verbs whose passive tells a state of mind: "is concerned about", "was upset that". Their subject is the source. */
export const mindVerbs = words(`
  concern worry upset interest determine convince dedicate commit oppose disappoint frustrate please thrill surprise excite scare prepare
  incline tempt encourage devote focus dismay shock alarm disturb trouble bother outrage anger delight disgust satisfy embarrass amaze
  puzzle confuse perplex bewilder relieve resign oblige honor honour humble impress inspire motivate fascinate obsess energize exasperate
  horrify appal appall terrify stun reluctant divide unite torn conflict`)

/** Words that stand between a verb and a number and belong to the number: "said at least 40 had died", "said between 14 and 20". */
export const aroundNumbers = words(`
  about around over under up to at least most between from and more fewer less than well almost nearly roughly only just some`)

/** Verbs of appearance: nobody is the source, their subject is part of the content. */
export const seemingVerbs = words('seem appear')

/** Forms of verbs that no rule makes. */
export const irregularForms: readonly (readonly [string, string])[] = [
  ['say', 'said'],
  ['tell', 'told'],
  ['write', 'wrote written'],
  ['think', 'thought'],
  ['know', 'knew known'],
  ['feel', 'felt'],
  ['find', 'found'],
  ['see', 'saw seen'],
  ['hear', 'heard'],
  ['speak', 'spoke spoken'],
  ['mean', 'meant'],
  ['seek', 'sought'],
  ['swear', 'swore sworn'],
  ['understand', 'understood'],
  ['foresee', 'foresaw foreseen'],
  ['foretell', 'foretold'],
  ['forbid', 'forbade forbidden'],
  ['forget', 'forgot forgotten'],
  ['forgive', 'forgave forgiven'],
  ['show', 'shown'],
  ['choose', 'chose chosen'],
  ['teach', 'taught'],
  ['read', 'read'],
  ['put', 'put'],
  ['lie', 'lying'],
  ['sing', 'sang sung'],
  ['shoot', 'shot'],
  ['deem', 'deemed'],
  ['learn', 'learnt'],
  ['dream', 'dreamt'],
  ['hold', 'held'],
  ['lay', 'laid'],
  ['make', 'made'],
  ['take', 'took taken'],
  ['give', 'gave given'],
  ['mistake', 'mistook mistaken'],
  ['overhear', 'overheard'],
  ['retell', 'retold'],
  ['strike', 'struck'],
  ['cast', 'cast'],
  ['fight', 'fought'],
  ['rethink', 'rethought'],
  ['leave', 'left'],
]

/** Words in the names of bodies: no "he" or "she". */
export const bodyWords = words(`
  post times news press agency office ministry department committee council court party university institute college school company bank
  group association union federation commission board bureau service administration government parliament congress senate house staff
  army navy force forces police campaign team center centre foundation fund network magazine journal tribune herald independent guardian
  report poll survey study kremlin pentagon state states republic kingdom city county`)

/** What somebody's word is called behind "in": "in his view". */
export const viewWords = words('view opinion words eyes estimation judgment judgement telling account estimate reading mind')
