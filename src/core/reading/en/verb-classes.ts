/**
 * Table: verbs by what they tell of somebody. A verb may stand in several classes; how much a class speaks for a cue is weighed
 * for each complement, so that a rare verb counts as its like do.
 */

export const verbClasses: readonly { readonly name: string; readonly says: string; readonly verbs: string }[] = [
  {
    name: 'saying',
    says: 'verbs of saying',
    verbs: `
      acknowledge ad-lib add admit advise advocate affirm alert allege allow announce answer appeal apprise argue assert assure
      attest aver bark beg bellow bemoan beseech blog bluster boast brag brand brief cable calculate call caption caution certify
      chant charge chime christen chronicle cite claim clarify comment communicate complain concede conclude confess confide
      confirm contend continue convey corroborate counter crack crow cry deadpan declare demur demystify deride describe detail
      dictate disclose divulge document dodge dub e-mail echo elaborate email emphasise emphasize enthuse equivocate estimate
      exaggerate exclaim exhort explain expound fib forecast foretell fume gasp gloat grant gripe growl grumble guarantee guess
      gush hail headline heckle hedge herald highlight hint holler hypothesize implore imply indicate inform insinuate insist
      instruct interject interrupt intimate intone invoke jeer jest joke label lament leak lecture lie maintain mention moan
      mumble murmur muse mutter name narrate nickname note notify object observe offer opine paraphrase parrot peddle plead pledge
      plug point ponder pontificate posit post postulate pray preach predict pretend proclaim proffer project promise pronounce
      prophesy propose protest publish quip quote rail rant rave read reaffirm reassure rebut recall reckon recount reiterate
      rejoin relate relay remark remind reminisce repeat rephrase reply report respond restate retort retweet reveal riposte roar
      rue say scoff scream sermonize shout shriek signal sing snap snarl sneer specify speculate spin stammer state stipulate
      stress stutter suggest sum summarise summarize swear taunt teach tease telegraph tell term testify text theorize threaten
      title tout trumpet tweet underline underscore urge venture volunteer vouch vow waffle warn whisper wonder write yell`,
  },
  {
    name: 'thinking',
    says: 'verbs of thinking',
    verbs: `
      accept acknowledge agonize agree anticipate appreciate assume believe care comprehend conceive conclude concur conjecture
      consider contemplate convince decide deduce deem determine disagree discover dissent distrust doubt dread dream envisage
      envision expect fancy fathom fear feel figure find foresee forget fret gather grasp hear hope imagine infer interpret judge
      know learn mind misinterpret misjudge mistrust misunderstand mull notice overestimate perceive persuade ponder presume
      question rationalize realise realize reckon recognise recognize recollect reconsider reflect regard regret remember resolve
      rethink see sense suppose surmise suspect think trust underestimate understand view weigh wish worry`,
  },
  {
    name: 'wanting',
    says: 'verbs of wanting, planning, asking for',
    verbs: `
      advocate agree aim allow appoint approve ask aspire attempt authorise authorize ban bar beg block call campaign challenge
      choose command commit compel consider contemplate covet crave crusade dare decide decline demand desire direct disavow elect
      encourage endorse enlist fight forbid forgo forswear hate hesitate hope instruct intend invite let like loathe lobby long
      love mandate mean need nominate offer opt order permit petition plan plead pledge prefer prepare press pressure prohibit
      promise propose push recommend refuse renounce request require resolve seek strive summon tell threaten try undertake urge
      veto volunteer vow want wish yearn`,
  },
  {
    name: 'judging',
    says: 'verbs of speaking or thinking well or ill of something',
    verbs: `
      accept accuse address admire admonish adore analyse analyze apologize applaud appraise approve assail assess attack back
      bash belittle bemoan berate blame blast broach caricature cast castigate celebrate challenge champion characterise
      characterize charge chastise cheer chide commend compare compliment condemn condone congratulate contest contradict contrast
      criticise criticize debate decry defame defend demonize denigrate denounce deny depict deplore deride describe despise
      detest ding disapprove discuss disdain dislike dismiss disown disparage dispute disregard doubt downplay embrace endorse
      envy equate evaluate exalt examine excoriate excuse extol fault favor favour fire flaunt forgive frame glorify grade hail
      hammer hate hit hype idolize ignore impeach indict insult justify knock lambast lambaste lament lampoon lash laud libel like
      liken love malign market mention minimize mock mourn needle omit oppose overlook paint pan pitch portray praise present
      promote protest pummel push question rail raise rally rank rate rave rebuff rebuke rebut refute regard reject renounce
      repent reprimand reproach repudiate resent respect revere review ridicule rip romanticize rue satirize savage scold scorn
      second-guess sell shun skewer slam slander slur smear snub stereotype support tackle target taunt tear thank tout trash
      treat trumpet vilify welcome`,
  },
  {
    name: 'showing',
    says: 'verbs of what a text or figure does that tells',
    verbs: `
      cite conclude confirm contain demonstrate depict describe detail document establish estimate expose feature find highlight
      illustrate imply include indicate list mandate mean measure note outline point portend portray presage project prove rank
      read reflect require reveal say show signal signify specify spell state stipulate suggest uncover underscore unearth warn`,
  },
  {
    name: 'asking',
    says: 'verbs of asking',
    verbs: `
      ask canvass challenge demand enquire grill inquire interrogate interview poll press probe query question quiz request
      solicit survey wonder`,
  },
  {
    name: 'seeming',
    says: 'verbs of seeming',
    verbs: `
      appear feel look seem sound`,
  },
]
