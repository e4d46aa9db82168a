/** Table: English words that say nothing of what a text is about; they are neither indexed nor sought. */

const lists = [
  'a an the this that these those such some any each every either neither both all',
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs',
  'myself yourself himself herself itself ourselves themselves',
  'who whom whose which what when where why how whoever whatever',
  'is am are was were be been being isnt arent wasnt werent',
  'do does did doing done dont doesnt didnt have has had having havent hasnt hadnt',
  'will would shall should can could may might must wont wouldnt shouldnt cant couldnt cannot',
  'im ive id ill youre youve youll youd hes shes weve theyre theyve theyll thats whats heres theres lets',
  'of in on at by for from to into onto upon with within without about against between among through during before after',
  'above below over under up down out off as than per via amid',
  'and or but nor so if then else because while though although unless until since whether',
  'not no yes only just also too very more most much many few less least own same other another',
  'there here now again ever never always still yet already once even',
  'rt via amp u r',
]

export const functionWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')))
