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
const group =
  'protester demonstrator supporter opponent voter member fan spectator participant attendee customer user subscriber follower player'

export const personNouns: ReadonlySet<string> = new Set([crowd, work, arms, law, group].flatMap((list) => list.split(' ')))
