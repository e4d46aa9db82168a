/**
 * Table: how much a verb speaks for being a cue of attribution, by the complement it has in the sentence.
 * The weights were fitted by a ridge-penalised logistic regression on annotated news and rounded to halves; verbs not listed count 0.
 */

export type VerbFamily = 'say' | 'end' | 'to' | 'object' | 'passive'

export interface VerbWeights {
  readonly family: VerbFamily
  readonly weight: number
  /** Lemmas; with a preposition after "_" where the weight holds for both together: "call_for". */
  readonly verbs: string
}

export const verbWeights: readonly VerbWeights[] = [
  { family: 'say', weight: 4, verbs: 'argue note' },
  { family: 'say', weight: 3.5, verbs: 'accord insist say' },
  { family: 'say', weight: 3, verbs: 'add announce ask cite claim declare explain shout suggest tout vow' },
  {
    family: 'say',
    weight: 2.5,
    verbs: `
    acknowledge admit assert chant concede conclude confirm criticize decry denounce echo emphasize encourage envision joke praise
    predict question recall reiterate respond state stress urge warn wonder write`,
  },
  {
    family: 'say',
    weight: 2,
    verbs: `
    agree allege assure bemoan boast caution clear complain condemn convince describe disclose dismiss dub endorse indicate interject
    lament order point promise recommend remark remember remind reply report reveal sense signal sound speculate sue tell tweet worry
    yell`,
  },
  {
    family: 'say',
    weight: 1.5,
    verbs: `
    accuse blame contend continue convey counter defend define demonstrate discuss embrace express fear find guess highlight hope
    ignore imply know label mention persuade prefer promote propose provide quip reaffirm recognize seem share show slam title upset`,
  },
  {
    family: 'say',
    weight: 1,
    verbs: `
    appear approve assume attack back believe calculate call clarify consider contradict decide deem demand deny doubt enjoy forget
    imagine lay learn like name notice offer oppose outline pledge post press protest read realize reject renew seek shock suspect
    talk think threaten trumpet understand welcome`,
  },
  {
    family: 'say',
    weight: -1,
    verbs: `
    accelerate accomplish achieve affect age alter amass apply approach beat become benefit break buy campaign capture change commit
    complicate confront consult cut diminish drop eliminate engage everything exit expand fight follow form generate govern happen
    inspire interview investigate issue keep lack leak lift lobby manage match mean meet overcome oversee part pay people perform pick
    place plan play prevent produce protect pull put qualify raise rank rebuild relate remain replace restore result retain review
    save secure sell serve set stay succeed suppose surround suspend take time trail treat undermine update violate wait`,
  },
  {
    family: 'say',
    weight: -1.5,
    verbs: `
    attend bear cancel carry cause clinch close come contribute control create cross do earn extend face fall force gain gather go
    handle hedge hold hurt join kill need occur organize own poll reach run shoot spend tap visit wear widen work`,
  },
  { family: 'say', weight: -2, verbs: 'act base ensure enter get give increase lead receive register win' },
  { family: 'say', weight: -2.5, verbs: 'conduct help lose' },
  { family: 'end', weight: 5, verbs: 'accord' },
  { family: 'end', weight: 4, verbs: 'note point say' },
  { family: 'end', weight: 3.5, verbs: 'acknowledge argue ask explain reveal vow' },
  { family: 'end', weight: 3, verbs: 'add blast claim denounce echo insist lay remember tell tweet urge write' },
  {
    family: 'end',
    weight: 2.5,
    verbs: `
    advocate brush cite conclude confirm criticize declare describe endorse name observe oppose praise predict prefer recall reiterate
    reply seem shrug single suggest talk warn wonder`,
  },
  {
    family: 'end',
    weight: 2,
    verbs: `
    anger announce assure believe call decide defend deny document expect fear figure imagine imply interject lash measure mock order
    persuade question rattle read refer remark report rip shout speculate support thank`,
  },
  {
    family: 'end',
    weight: 1.5,
    verbs: `
    accuse admit agree apologize blame breathe chant concede consider decline double estimate favor feel find hope indicate know line
    mention mind offer project promise propose realize recount refuse remind repeat respond rule show sound state sum surprise think
    worry`,
  },
  {
    family: 'end',
    weight: 1,
    verbs: `
    admire answer appear applaud assume beam catch celebrate challenge champion continue determine discuss disparage encourage execute
    exploit express guess ignore intend joke justify learn like look love mandate matter mean nominate open pivot pledge post pray
    proclaim provide push put ratchet reassure recognize recommend regret resist see seek send shut sketch spar speak stick sue tamp
    testify tick understand veer yell`,
  },
  {
    family: 'end',
    weight: -1,
    verbs: `
    accelerate achieve address advise aid air apply arrest beat bind block blow build buoy buy collapse collect combine commit compete
    complicate contain control cover cut date defeat demur deploy deport develop disappear divide divorce donate edge emerge enable
    end everything exist expand extend fight fill finance flank flee fuel gain garner get hack head hide injure interrupt interview
    invest kick lack lag leak leave let lock loom make manage map meet miss near oversee participate people place pose power prepare
    prevail produce protect qualify rally ramp rank receive reduce reflect relate release remain represent resign return save select
    sell slip stake stall star stride struggle study succeed suffer surge surround suspend sustain teach team test tighten time travel
    treat turn unfold use vet visit wait walk waterboarding`,
  },
  {
    family: 'end',
    weight: -1.5,
    verbs: `
    accompany affect approach arrive attend base bear carry cause change create cross dominate drive earn elect enter face fail finish
    found fund gather give grow handle hurt improve increase inspire live match obtain occur organize own pay perform pull raise reach
    register rise run schedule shoot sit spend stay survive trail wear work`,
  },
  { family: 'end', weight: -2, verbs: 'close die do drop fall happen hedge host join kill lead lose need poll survey watch' },
  { family: 'end', weight: -2.5, verbs: 'act conduct' },
  { family: 'end', weight: -3, verbs: 'win' },
  { family: 'to', weight: 4.5, verbs: 'accord' },
  { family: 'to', weight: 3, verbs: 'vow' },
  { family: 'to', weight: 2.5, verbs: 'claim decline like refer say' },
  { family: 'to', weight: 2, verbs: 'hope know love offer point prefer promise refuse seem tell threaten urge' },
  { family: 'to', weight: 1.5, verbs: 'aim appear ask call challenge expect look persuade pivot pledge propose push seek' },
  { family: 'to', weight: 1, verbs: 'advise agree devote encourage learn order put require respond show speak strive vote want' },
  {
    family: 'to',
    weight: -1,
    verbs: `
    accustom battle commit fail give have manage need race relate remain rise rush serve set suit time turn use work`,
  },
  { family: 'to', weight: -1.5, verbs: 'amount combine do force go happen qualify register run wait' },
  { family: 'to', weight: -2, verbs: 'act get help lead prepare' },
  { family: 'object', weight: 5, verbs: 'accord_to' },
  { family: 'object', weight: 4.5, verbs: 'say_at' },
  { family: 'object', weight: 4, verbs: 'accord blast cite note_in say_after say_for say_in tout' },
  { family: 'object', weight: 3.5, verbs: 'call_into denounce note portray say shout vouch_for vow' },
  {
    family: 'object',
    weight: 3,
    verbs: `
    accuse announce argue assail call_for call_on criticize decry describe dismiss dispute explain express mention point_to praise
    promise_to rail_against recall refer_to say_on tell_on utter warn write_in`,
  },
  {
    family: 'object',
    weight: 2.5,
    verbs: `
    acknowledge agree_on allude_to apologize_for applaud balk_at believe_in blame chide comment_on complain defend deride discuss
    dwell_on emphasize endorse extol foresee hint_at hope_for jab justify lament peg poke preach promise question rebut recite refuse
    reiterate remember report_in retweeted reveal side_with slam speak_about speak_of stress talk_of tell thank tweet urge vouch write`,
  },
  {
    family: 'object',
    weight: 2,
    verbs: `
    agree_with allege allude apologize_to articulate ask assert attack bemoan blame_for boast_of brag call characterize claim
    complain_about condemn confirm congratulate contemplate declare deem demand detail disagree disavow disclose distance document
    envision frame guess hail highlight hint identify indicate insult interpret joke_about label lash list mince mock mull muse name
    oppose outline plead point predict push_for push_on question_about quote rail ratify rattle reaffirm rebuke recount refer
    reference reject remark remind renounce report repudiate restrict rethink say_about signal sound spar speculate state suggest
    talk_about voice weigh_in witness word worry write_to zero_in`,
  },
  {
    family: 'object',
    weight: 1.5,
    verbs: `
    accuse_of admit agree aim answer apologize appear attribute back balk believe boo caution concede conclude contrast decline
    deflect deny depict dislike disparage display dwell echo embrace_of empathize expect fear float go_on hate hone hope imagine imply
    inform insist invoke issue joke judge know lambast liken look_to offer order pivot post pound prefer present proclaim prohibit
    promote propose push_against realize recognize request resist respond ridicule right savage see seek seem show side sing spell
    squabble stag support surface talk tell_about think_of touch_on trash turn_against utilize vent veto view vote_for zero`,
  },
  {
    family: 'object',
    weight: 1,
    verbs: `
    address administer admire advocate affirm anger annoy appear_in approve arise assure authorize back_from blare boast campaign_for
    care cast challenge_of champion charge cheer chime circulate clarify coin commend comment commit_to compare consider contradict
    count credit decide dedicate delve depose direct_at distinguish downplay embrace empower enjoy entertain err evade explore favor
    feel fire_at focus_on foreshadow go_after hammer introduce knock laud learn lecture like mandate mind mount name_for nominate
    observe oppose_to overstate paint pass perpetuate persuade pivot_to post_on profess project publicize push rebranding rebuff
    recommend reconsider reflect_on regard release repeat reply report_on resonate_with revel_in riff rip satisfy share sign slash
    spurn stand_for stifle strive surprise tarnish think threaten throw_in trend underscore unite_in vie_for vote want warm withdraw
    withhold woo`,
  },
  {
    family: 'object',
    weight: -1,
    verbs: `
    accelerate access accompany account accumulate acquire add_to adjust advertise affiliate age aid air ally alter amass amount apply
    arrest assault assemble assist attach begin_in bind blow bolster boost bring buck burn bury buy capitalize capture carry catch
    caucus chair change chat cobble combat come come_at compare_with complete consult cost create crush damage deal decrease defer
    delay delete depart depend deprive deserve destroy diminish dispatch disrupt divert divorce drag drive drop ease eat edge
    eliminate embody enable end_with engineer everything exist exit extend facilitate fail fan feed fight fill finance fit fix flow
    follow free gain get_in go_to grasp halt harm head hide honor huddle incite infiltrate influence inject injure install intensify
    join kick lag leak leverage listen live_in lodge lower marry mishandle misjudge narrow navigate near net occur open outnumber
    outsource outweigh overcome overshadow overtake owe pack part participate people pepper perform plan play_with plow pose postpone
    power practice precede prepare preside prevail prevent produce prompt propel prove provoke pull punch punish quit race rally rap
    reap rebuild receive recover recruit reinforce relate_to relocate remove reopen repeal replace represent resemble restore result
    review revive rise roll run_against seat select sell send_to shape sit skip slip solidify spur stack stall star stay steal steer
    step stir strengthen struggle_with study supply surge surpass surround sustain sweep tackle take_in take_on task teach tear
    televise theme thrive thrust thwart tighten top train transfer transform translate trigger trounce turn_over undergo undermine
    unify update vary vet wait waste watch widen yank`,
  },
  {
    family: 'object',
    weight: -1.5,
    verbs: `
    achieve activate advance affect approach arrive base bear beat become benefit build cancel cause clinch close combine come_in
    come_to compete complicate contain convert coordinate cross deal_with depend_on deploy deport develop divide earn elect encounter
    energize ensure exceed fall fare flee fly force form found fuel fund garner generate get hack happen head_to hedge hurt improve
    include inspire invest lack lead_with leave listen_to loom manage match mean need oversee pay poll pour qualify reduce register
    relate retain save schedule search shoot stake succeed suffer suppose survive tap task_with test travel treat visit work_with`,
  },
  {
    family: 'object',
    weight: -2,
    verbs: `
    break collect conduct contribute control defeat die do dominate donate enter gather handle help host miss move obtain organize own
    part_of pay_for play protect run_for score secure serve survey trail violate wear work`,
  },
  { family: 'object', weight: -2.5, verbs: 'act attend face finish increase kill lead win work_for' },
  { family: 'object', weight: -3, verbs: 'lose' },
  { family: 'passive', weight: 3.5, verbs: 'argue know' },
  { family: 'passive', weight: 3, verbs: 'announce criticize_for expect remember say' },
  { family: 'passive', weight: 2.5, verbs: 'accuse ask claim confirm criticize deem dismiss echo endorse question reject show tell' },
  {
    family: 'passive',
    weight: 2,
    verbs: `
    approve assure boo charge consider debate declare denounce deride describe devote divide_on mention name report share support
    upset worry`,
  },
  {
    family: 'passive',
    weight: 1.5,
    verbs: `
    accuse_of ask_about assure_of attack attribute author call celebrate conclude dedicate direct_at disclose explain feature impress
    incline intend mean nominate persuade post present project read recognize request satisfy_with see split_on write`,
  },
  {
    family: 'passive',
    weight: 1,
    verbs: `
    add align challenge deny determine discuss engage_in fire_from grant identify ignore indict interpret introduce justify like list
    look measure pass plan put regard release require reveal sign think threaten view`,
  },
  {
    family: 'passive',
    weight: -1,
    verbs: `
    accompany arrest assign beat become bind break cancel capture carry change complicate contain control crush cut deal_with delete
    deploy deport develop drive drop elect_to eliminate employ expand fill finalize fit go hack handle happen head hold honor hurt
    infiltrate influence injure inspire keep make_in mark move need people pick place poise position protect punish reach remove
    represent restore run save schedule select sell send serve slat strengthen suspend take test tie time trounce undermine vet`,
  },
  {
    family: 'passive',
    weight: -1.5,
    verbs: `
    bear close commit create do dominate elect face finish force found fund gather get head_to help interview organize own part pay
    prepare qualify register replace send_to shoot spend suppose tie_to turn_over update use`,
  },
  { family: 'passive', weight: -2, verbs: 'base join kill lead lose win' },
  { family: 'passive', weight: -2.5, verbs: 'conduct part_of' },
  { family: 'passive', weight: -3, verbs: 'conduct_for' },
]
