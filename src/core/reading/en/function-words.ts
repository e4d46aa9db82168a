/** Table: the commonest words of English, by which a text is known to be in it. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their ' +
    'we him been has when who will no more if out so said what up its about than into them can only other new some could time these two may then do first any my ' +
    'now such like our over me even most after also did many before must through years where much your way well down should because each just those people'
  ).split(' '),
)
