/**
 * Table: how much a word speaks for being a cue of attribution, by the complement it has in the sentence.
 * The weights were fitted by a ridge-penalised logistic regression on annotated news and rounded to halves; words not listed count 0 (nouns: are no cues).
 */

export type CueFamily = 'say' | 'end' | 'to' | 'object' | 'passive' | 'adjective' | 'noun'

export interface CueWeights {
  readonly family: CueFamily
  readonly weight: number
  /** Lemmas; with a preposition after "_" where the weight holds for both together: "call_for". */
  readonly words: string
}

export const cueWeights: readonly CueWeights[] = [
  { family: 'say', weight: 3, words: 'ask clear encourage' },
  { family: 'say', weight: 2.5, words: 'recommend' },
  { family: 'say', weight: 2, words: 'argue decry denounce fear insist list praise seem share shout talk' },
  {
    family: 'say',
    weight: 1.5,
    words: `
    announce appear assure attack cite claim concede criticize declare demand dismiss echo emphasize enjoy identify note order
    persuade prefer provide recall reiterate remember reply say shock show sound speculate voice vow worry yell`,
  },
  {
    family: 'say',
    weight: 1,
    words: `
    accuse add assert ban blame bristle care caution chant complain confirm contend convince defend demonstrate disclose discuss doubt
    draw endorse explain focus ignore imagine interject joke lament lay live outline pass reject remind renew respond rule seek slam
    stress strike suggest surprise suspect tout upset urge warn withdraw wonder write`,
  },
  {
    family: 'say',
    weight: 0.5,
    words: `
    admit adopt agree allege await back begin bemoan boast catch clarify concern deal deem deny dub embrace end entitle expect file
    fire flip forget heighten hope imply know launch lean make oppose plan predict promote question quip realize recognize reduce
    report represent sign speak stop support tell think title turn tweet understand vote want watch welcome`,
  },
  {
    family: 'say',
    weight: -0.5,
    words: `
    accelerate accomplish acknowledge acquire address affect age alter amass answer approach award bring build buy calculate call
    capture change choose confront connect cut decide dent diminish dismantle displace document eliminate exit expand feel follow
    govern happen hate highlight hint investigate involve issue jeer keep lack let lift like love mark meet name occur overcome pay
    pick press prevent produce project proof purchase put rate rebuild remain replace result save see send set sponsor state stay stem
    surround take testify time trumpet uncover undermine`,
  },
  {
    family: 'say',
    weight: -1,
    words: `
    achieve act advise allow apply bear become benefit break cancel cast cause clinch come comment commit complicate contribute
    control create cross do drop email everything extend face fight form gain give go handle hear hit hold include interview invite
    lobby offer organize own part people perform pledge point poll reach read register restore review serve shoot spend suspend tap
    threaten trust visit widen work`,
  },
  {
    family: 'say',
    weight: -1.5,
    words: `
    accept attend base carry challenge charge close conclude describe earn ensure enter fall get increase join lead maintain mention
    need protest publish push raise receive run target treat underscore wear win`,
  },
  { family: 'say', weight: -2, words: 'conduct hedge help leak lose mean rank reflect relate sell' },
  { family: 'end', weight: 3, words: 'ask praise talk' },
  { family: 'end', weight: 2.5, words: 'anger brush echo explain impress lay prefer rattle refer remember seem' },
  { family: 'end', weight: 2, words: 'argue blast denounce dispute eye line note open show shrug single' },
  {
    family: 'end',
    weight: 1.5,
    words: `
    add alarm assure claim criticize defend deliver draw encourage expect exploit express fear insist list mock oppose order persuade
    predict provide recall resist reveal rule say spar sue surprise tick urge vow write`,
  },
  {
    family: 'end',
    weight: 1,
    words: `
    accuse acknowledge advocate announce apologize appear beam believe blare blunt catch cite concede declare decline deny double ed
    endorse file focus forecast go have identify introduce laugh lean link matter observe pass put ratchet recommend refuse reply
    resonate seek share shout shut sound speak speculate stick stir stumble support tamp tell think track tweet unite veer warn
    withdraw wonder`,
  },
  {
    family: 'end',
    weight: 0.5,
    words: `
    admire admit adopt advance applaud become begin blame boo breach break bring chant concern confirm consume count define demand
    differ discuss embed enjoy erupt favor hand hope ignore joke jump keep know lash last look mobilize negotiate pause play point
    range react reboot remark repeat report right roll scare seize send shift shock shore sign sketch smile sponsor spread stand
    strike submit suggest surface tone understand view want warm worry wrap`,
  },
  {
    family: 'end',
    weight: -0.5,
    words: `
    abide accomplish adapt agree air arrest attack backfire bind borrow bounce bow brand build buoy burn buy call cap carve caucus
    challenge cheat check clip coalesce collapse command comment compete consider continue dance date delay deploy disagree disappear
    divide document dole eclipse elaborate email embrace emerge end estimate evaporate everything exchange exist expand experience
    expire explode feel fill finance fix fizzle flank flee flow follow fracking fuel function gaze gear get give hack hate hide hit
    home hover hurt impact inherit injure intervene lag launch leave let live lobby lock loom make map march meet mention miss move
    narrow near opt participate people pick pile place plan pledge police power present prevail produce project promise prove push
    question rack ramp read rebound recover release remain represent resign resolve return reverberate save scream select serve set
    shake shove shrink slate slip slow split step stretch stride surround suspect term tighten time unfold use value vary vet wait
    walk wan waterboarding weaken wind wipe`,
  },
  {
    family: 'end',
    weight: -1,
    words: `
    accompany achieve affect aid appeal apply approach approve arrive back bail base bear beat block blow calculate cause change cheer
    collect commit compare compile contrast control create cross cut debate describe develop direct divorce dominate donate drive earn
    edge eked elect enter extend fail fight find fire fund grant grow handle happen head hear highlight improve include inspire
    interview invest join maintain match occur offer organize oversee pay perform post press qualify register require rise schedule
    shell shoot spend stake stall star stay struggle study succeed suffer surge survive suspend sustain target team trail travel visit
    wear`,
  },
  {
    family: 'end',
    weight: -1.5,
    words: `
    accept act attend carry conclude crack demur die do face fall finish found host increase kick kill knock lead lie obtain own poll
    prepare protest publish pull rally reach run sit state survey treat turn work`,
  },
  { family: 'end', weight: -2, words: 'address advise charge close conduct drop gather lose need raise reflect sell teach' },
  { family: 'end', weight: -2.5, words: 'rank win' },
  { family: 'to', weight: 2.5, words: 'refer' },
  { family: 'to', weight: 2, words: 'claim decline know refuse show' },
  { family: 'to', weight: 1.5, words: 'devote expect incline look order pivot prefer seem speak vote vow' },
  { family: 'to', weight: 1, words: 'aim appear ask dedicate hope like persuade' },
  {
    family: 'to',
    weight: 0.5,
    words: `
    demand design encourage exist love motivate oppose plan plot point proceed promise prove purport put say seek strive struggle take
    tell tend urge want`,
  },
  {
    family: 'to',
    weight: -0.5,
    words: `
    accustom add amount attempt call choose come compel continue decide direct fail have leave manage pledge position remain set state
    time use vie work`,
  },
  {
    family: 'to',
    weight: -1,
    words: `
    appeal battle combine commit do fight go invite mean qualify race register rise run rush serve try turn wait`,
  },
  { family: 'to', weight: -1.5, words: 'get happen help instruct lead need volunteer' },
  { family: 'to', weight: -2, words: 'prepare relate' },
  { family: 'object', weight: 3.5, words: 'express' },
  { family: 'object', weight: 3, words: 'jab rattle recite utter' },
  { family: 'object', weight: 2.5, words: 'allude assail blast identify peg poke reference restrict retweeted voice' },
  {
    family: 'object',
    weight: 2,
    words: `
    accuse announce argue articulate attribute balk blame boycott cite criticize decry deem deflect denounce disavow dismiss display
    distance dwell empathize foreshadow hone issue list mince outline prefer ratify refer refuse reiterate rule say show spar spurn
    squabble surface talk veto vow withdraw witness`,
  },
  {
    family: 'object',
    weight: 1.5,
    words: `
    administer anger applaud ask believe boo brag chide complain count credit demand disagree dispute distinguish emphasize envision
    explain exploit explore extol fear float foresee frustrate impress interpret introduce mull note overstate pass perpetuate pivot
    pound praise preach prohibit publicize quote rebuke recall remember remind request resist rethink riff right satisfy seek seem
    share side slash sound speculate stifle stress sue surprise trend vent vote vouch worry zero`,
  },
  {
    family: 'object',
    weight: 1,
    words: `
    adopt aim alarm allege appear arise assert authorize betray blare brush care caution chant characterize cherish circulate claim
    coin commission concede condemn cover debunk decline dedicate deepen defend deliver delve depose deter devote disclose discuss
    disparage embed empower enforce enjoy entertain erupt evade expect eye flop focus gravitate guess hang hint illustrate imagine
    imply jockey justify label lament lean level liken lob log mock mount muse negotiate nod nominate oppose order overturn persuade
    polarize portray predict promise prosecute react reaffirm rebranding recommend record recount redact reinstate reject release
    renege renew repudiate resonate revel revise ridicule rip scare sentence sign sink slam sow speak spread stand tangle tarnish
    thank throw tie touch tout trash unveil upset urge vie view want warm warn withhold woo write`,
  },
  {
    family: 'object',
    weight: 0.5,
    words: `
    acknowledge admit alienate amplify answer apologize appoint assign assure attack avoid award back bankroll bar bemoan boast breach
    clarify clash commit compel compile compromise confirm conflate congratulate contact contradict convict craft declare define deny
    depict differ dig discredit distribute divide draw ed elaborate enact encourage endorse endure engage experience expose file flirt
    frame fundraise govern grapple highlight hire hope implement impose initiate insert insist invoke joke judge know lambast lash
    launch lay learn legalize lend link look make mandate mark measure misstate mobilize muster place plead point politicize pore
    position prioritize proclaim promote pursue put quash rail range reach recast recognize refrain regret render report rest reveal
    revisit root rouse scrap see shed shock sing skirt slap slide solicit spark spot stick suggest support switch tell think time ting
    uncover undo unite unleash wag wield yield`,
  },
  {
    family: 'object',
    weight: -0.5,
    words: `
    accelerate account accumulate adapt address adjust advertise advocate affiliate aid air allocate ally alter amend amount
    anticipate appreciate arrest assemble assess assist assuage attach average await bail balance barnstorm bash bear belong best bind
    bleed boost borrow bounce bring broaden buck buoy bury buy bypass calm campaign cap carry carve cast catch chair change channel
    chat chip click climb cobble coerce collaborate collapse combat come comment communicate complete comply confer conflict conquer
    consist consolidate constitute consult contend convene cool cooperate correspond counter couple crash create cringe crisscross
    crowd cruise crumble culminate curb damage dampen debate decamp decide default defer delay delete demonstrate depart deprive
    derail deserve detect dial diminish dip disappear discourage discover dismantle disqualify divert dog don doom double doubt drag
    dress drop ease eclipse edge elevate eliminate elude email embody embrace enable encompass end engineer engulf enhance enlist
    escape estimate everything evolve execute exhibit exist expire explode fade fail falter feature feed feel feud fit fix flare flock
    flood flow follow forge formulate foster freeze fulfil fulfill function funnel further galvanize graduate grind grow guarantee
    guard gun hail halt hammer hamper hand harass harm hear heed heighten hide hold home honor hop hug ignore immigrate impact imperil
    imprison incite indict inflict infringe inject injure intensify intervene involve jump knock lag land let like loathe lower lure
    maneuver map march merge mire mirror mishandle moderate net number obscure offer offset orchestrate originate oust outnumber
    outsource outweigh overcome overhaul overtake paint participate peak pepper perform phone pit pitch plummet pocket police postpone
    power practice pray precede preserve preside presume prevent price print produce propose provoke punish quell race rap rate ravage
    reap rebound receive reclaim recover recruit reform regulate rein reinforce reinvent relocate remove rent reopen repeal replicate
    represent reprint require rescue research resemble reserve resettle reshape resign retire return revive rise rival roll romp rush
    scramble scuttle seal seat second select separate set settle shake shape shatter shield ship shove shrink silence skew skip slue
    soar soften solve source spill split sponsor spur squeeze stack stage stall stamp star steal steer step stir stretch subject
    summon supply surpass suspect suspend swarm sway terminate testify theme thrust thwart tighten tilt tip total tour train transfer
    translate transport trap trigger trouble trust tune unaligned undercut undergo undermine undertake unfold unify upend usher
    vacation value vary vet wait waterboarding weaken weigh white wind wound wrest wrestle yank`,
  },
  {
    family: 'object',
    weight: -1,
    words: `
    access accompany achieve acquire activate advance affect age amass appeal apply approach approve assault attempt become blow
    bolster brief burn capitalize capture caucus cause close combine command compete complicate contain continue coordinate cost crack
    cross crush deal depend deploy deport describe destroy dictate dispatch disrupt drive eat encounter energize ensure examine exceed
    exit extend fall fan fare figure fill finance find fire flee fly free fuel gain generate get grasp hack happen head headline hit
    huddle hurt influence inspire install interview invite join lack leave leverage listen loom love market marry misjudge mourn
    narrow navigate near notice occupy occur open overlook oversee overshadow owe pack pay people poll pour prevail project prompt
    propel prove publish pull punch push qualify quit read rebuild reduce register replace respect restore result retain roar save
    schedule scream search sit slip snap solidify stay strengthen succeed suffer surge surround sustain sweep target task tear
    televise test threaten thrive top transform trounce trumpet try underscore update violate waste widen`,
  },
  {
    family: 'object',
    weight: -1.5,
    words: `
    act add advise allow analyze arrive assume base beat benefit break build calculate cancel celebrate challenge charge clinch
    collect conclude conduct contribute control convert defeat develop die do dominate donate earn elect enter fight force form found
    fund garner grant handle improve include invest lie manage match miss move need obtain organize own part play pledge prepare
    protect raise reflect regard resolve review score secure shoot stake state study suppose survive tackle tap trail travel visit
    work`,
  },
  {
    family: 'object',
    weight: -2,
    words: `
    accept attend beg face finish hedge help host increase interrupt kill lead leak maintain mean protest rank relate serve survey
    teach treat wear win`,
  },
  { family: 'object', weight: -2.5, words: 'gather lose rally sell' },
  { family: 'passive', weight: 3, words: 'know' },
  { family: 'passive', weight: 2.5, words: 'announce boo expect remember' },
  { family: 'passive', weight: 2, words: 'ask attribute dismiss echo share show' },
  {
    family: 'passive',
    weight: 1.5,
    words: `
    align claim criticize deem feature identify intend introduce name nominate persuade praise rattle reject release report request
    say sign support`,
  },
  {
    family: 'passive',
    weight: 1,
    words: `
    accuse declare define denounce detain disclose engage file greet lay list plan restrict tell understate`,
  },
  {
    family: 'passive',
    weight: 0.5,
    words: `
    adopt aim assure attack bring build celebrate champion clear consider count cover crown debate deliver deny design designate
    discover draw explain give grant interpret investigate issue measure meet post put recognize rid right see sentence split start
    view write`,
  },
  {
    family: 'passive',
    weight: -0.5,
    words: `
    add advise allocate arrest assign authorize award back become bind block break call capture chairman complete compose contact
    contain crush cut delete deport deride destroy discriminate disqualify drive eliminate employ evidence expand favor fill finalize
    find fit go hack hear hold home injure keep license like mark mention mire move murder neck permit pick place plague play poise
    position punish read regard remove represent restore return reveal schedule select send stack take tally tie time trounce turn
    undermine vet waste`,
  },
  {
    family: 'passive',
    weight: -1,
    words: `
    accompany address bear beat cancel carry cast challenge charge compare create deploy describe develop do dominate drop face finish
    fire found fund happen head help hit include influence interview match need organize pay protect qualify raise reach register
    replace run serve shoot slat spend suspend test update use work`,
  },
  {
    family: 'passive',
    weight: -1.5,
    words: `
    accept allow base close decide force guarantee join kill lead lose maintain offer own part publish resolve target treat win`,
  },
  { family: 'passive', weight: -2, words: 'conduct elect gather reflect sell suppose' },
  { family: 'adjective', weight: 2, words: 'eager hopeful reluctant' },
  {
    family: 'adjective',
    weight: 1.5,
    words: `
    adamant comfortable confident enamored glad interested outspoken promising skeptical unanimous vocal`,
  },
  { family: 'adjective', weight: 1, words: 'angry aware fine pleased popular quick shy supportive unaware unclear' },
  {
    family: 'adjective',
    weight: 0.5,
    words: `
    apparent busy capable certain clear concerned deadlocked immune impossible late open painful present proud sure undecided unhappy
    willing`,
  },
  {
    family: 'adjective',
    weight: -0.5,
    words: `
    active appropriate available beholden biased central common consistent different difficult direct double early essential evident
    friendly good ill important incompatible key less likely married much nervous next pivotal rare resistant responsible safe second
    similar subject successful surprising tough unfair unfit unlikely unusual weak worth`,
  },
  {
    family: 'adjective',
    weight: -1,
    words: `
    able competitive crucial due eligible few high ineligible involved low many more necessary new notable reminiscent short strong
    wrong`,
  },
  { family: 'adjective', weight: -1.5, words: 'close possible true unable' },
  { family: 'noun', weight: 3, words: 'disagreement' },
  { family: 'noun', weight: 2.5, words: 'praise' },
  { family: 'noun', weight: 2, words: 'assumption criticism hostility' },
  {
    family: 'noun',
    weight: 1.5,
    words: `
    admission advice chant cry disclosure dislike finding hope query reference reluctance statement warning`,
  },
  {
    family: 'noun',
    weight: 1,
    words: `
    assertion belief complaint concern condemnation confidence defender doubt hint insistence interest plea prediction reply ruling
    speculation suggestion swipe vow word`,
  },
  {
    family: 'noun',
    weight: 0.5,
    words: `
    admiration aim allegation anger announcement antipathy apology argument assessment assurance attitude call case conclusion
    consensus critic declaration desire dispute eagerness editorial embrace endorsement estimate excitement feeling frustration goal
    idea insult interpretation joke letter mention message note opinion opposition outrage perception petition promise proponent
    proposal question reading recognition rejection request rumor stance story support surprise talk theory understanding wish worry`,
  },
]
