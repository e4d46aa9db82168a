/** Table: nouns whose unit is the person: twelve soldiers are twelve persons, and who they are stays in the measure. */
const crowd =
  'person people human individual man woman child boy girl baby infant adult teenager youth senior pensioner resident inhabitant citizen civilian villager ' +
  'local foreigner national migrant immigrant refugee evacuee returnee tourist visitor passenger pedestrian driver cyclist'
const work =
  'worker employee staff staffer labourer laborer miner farmer teacher nurse doctor medic paramedic firefighter rescuer journalist reporter lawyer judge ' +
  'prosecutor official officer minister lawmaker deputy politician candidate student pupil volunteer donor patient engineer pilot sailor fisherman'
const arms =
  'soldier troop serviceman servicewoman conscript recruit reservist fighter combatant militant rebel insurgent gunman mercenary guard policeman policewoman ' +
  'police deserter convict prisoner inmate detainee hostage veteran commander personnel'
const law =
  'suspect defendant offender criminal victim casualty survivor witness fugitive runaway escapee arrestee dead deceased injured wounded missing homeless unemployed'
const roles =
  'activist applicant striker observer monitor inspector delegate peacekeeper shareholder investor customer tenant landlord buyer seller owner builder trainee apprentice intern ' +
  'graduate freshman professor lecturer scientist researcher economist analyst expert scholar artist actor singer musician writer author editor blogger broker banker trader ' +
  'entrepreneur executive director manager boss head member parliamentarian senator councillor mayor governor diplomat ambassador envoy aide adviser clerk accountant ' +
  'clinician surgeon dentist midwife carer caregiver patient smoker drinker jogger hiker climber skier swimmer commuter motorist rider biker traveller traveler holidaymaker ' +
  'pilgrim worshipper believer priest monk nun imam cleric settler nomad peasant grower herder fisher hunter poacher smuggler trafficker dealer thief burglar robber murderer killer ' +
  'attacker assailant bomber jihadist terrorist extremist separatist loyalist partisan dissident exile asylum-seeker newcomer guest host athlete runner footballer referee coach ' +
  'husband wife father mother parent son daughter brother sister grandparent grandchild orphan widow widower relative twin sibling toddler minor juvenile schoolchild schoolboy schoolgirl pensioner retiree veteran ' +
  'crew crewman crewmember'
const group =
  'protester demonstrator supporter opponent voter member fan spectator participant attendee customer user subscriber follower player'

export const personNouns: ReadonlySet<string> = new Set([crowd, work, arms, law, roles, group].flatMap((list) => list.split(' ')))
