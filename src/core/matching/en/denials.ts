/** Table: English words that deny what stands beside them, or say that it did not come about. */
const lists = [
  "not no never none nobody nothing nowhere neither nor without cannot n't",
  'dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt',
  'fail fails failed failing refuse refused refuses deny denied denies silent absent lack lacked lacks stopped',
]

export const denials: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(' ')))
