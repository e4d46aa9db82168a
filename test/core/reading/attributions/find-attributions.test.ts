import { test } from 'tap'
import { tagText } from '../../../../src/core/language/tagger.js'
import { findAttributions } from '../../../../src/core/reading/attributions/find-attributions.js'

/** "source | cue | content" per attribution; pieces of one role are joined by " … ". */
const told = (text: string): string[] => {
  const piece = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return findAttributions(text, tagText(text)).map(({ source, cue, content }) => [source, cue, content].map(piece).join(' | '))
}

const cases: readonly { readonly says: string; readonly text: string; readonly holds: readonly string[] }[] = [
  { says: 'clause', text: 'Petra Holm said the dam would hold.', holds: ['Petra Holm | said | the dam would hold'] },
  {
    says: 'that',
    text: 'The ministry announced on Monday that 300 homes were lost.',
    holds: ['The ministry | announced | that 300 homes were lost'],
  },
  {
    says: 'postponed',
    text: 'Some 300 homes were lost, the Lindmere Post reported on June 16.',
    holds: ['the Lindmere Post | reported | Some 300 homes were lost'],
  },
  {
    says: 'inserted in a quotation',
    text: '“The dam,” Holm said, “will hold.”',
    holds: ['Holm | said | “The dam,” … “will hold.”'],
  },
  {
    says: 'inverted',
    text: '“The dam will hold,” said Petra Holm, the mayor of Lindmere.',
    holds: ['Petra Holm, the mayor of Lindmere | said | “The dam will hold,”'],
  },
  {
    says: 'according to',
    text: 'According to the ministry, 300 homes were lost.',
    holds: ['the ministry | According to | 300 homes were lost'],
  },
  { says: 'adverb', text: 'The dam has reportedly been closed.', holds: [' | reportedly | The dam has … been closed'] },
  {
    says: 'continued quotation',
    text: '“The dam will hold,” Holm said. “We are ready. Nobody need leave.”',
    holds: ['Holm | said | “The dam will hold,” … “We are ready. Nobody need leave.”'],
  },
  {
    says: 'a source that is qualified',
    text: 'A source who spoke to the Lindmere Post said that forty men left.',
    holds: ['A source who spoke to the Lindmere Post | said | that forty men left'],
  },
  {
    says: 'commas in the content and in the name',
    text: 'In May, the number of cases rose, Petra Holm, a former judge who sat in Lindmere, said.',
    holds: ['Petra Holm, a former judge who sat in Lindmere | said | In May, the number of cases rose'],
  },
  {
    says: 'a cue in the next sentence of the quotation',
    text: '“Is the dam safe?” Holm asked.',
    holds: ['Holm | asked | “Is the dam safe?”'],
  },
  {
    says: 'nested',
    text: 'Holm said the ministry had claimed that the dam was safe.',
    holds: ['Holm | said | the ministry had claimed that the dam was safe', 'the ministry | had claimed | that the dam was safe'],
  },
  {
    says: 'a judgement',
    text: 'Critics accused the ministry of hiding the figures.',
    holds: ['Critics | accused | the ministry of hiding the figures'],
  },
  {
    says: 'a name that looks like a verb',
    text: '“We are ready,” said Ted Frost, the head of the Lindmere fire brigade.',
    holds: ['Ted Frost, the head of the Lindmere fire brigade | said | “We are ready,”'],
  },
  {
    says: 'a date between cue and clause',
    text: 'Petra Holm, a correspondent of Die Woche, reported on November 9th that desertion rates had doubled.',
    holds: ['Petra Holm, a correspondent of Die Woche | reported | that desertion rates had doubled'],
  },
  {
    says: 'an addressee, a day and a citation between cue and clause',
    text: 'The minister told reporters in Lindmere on Monday, citing the fire service, that 34 people had died.',
    holds: ['The minister | told | that 34 people had died', 'The minister | citing | the fire service'],
  },
  {
    says: 'a named addressee with a day behind what is said',
    text: 'Nineteen people died, the fire service told The Osk Courier on Monday.',
    holds: ['the fire service | told | Nineteen people died'],
  },
  {
    says: 'the subject of an adverb of hearsay holds a relative clause',
    text: 'The army is in a crisis as thousands of convicts who signed contracts with it have reportedly deserted, according to the Osk agency.',
    holds: [' | reportedly | thousands of convicts who signed contracts with it have … deserted'],
  },
  {
    says: 'those whom a newspaper asked',
    text: 'While some hide, others the Lindmere Post spoke to said they found work.',
    holds: ['others the Lindmere Post spoke to | said | they found work'],
  },
  {
    says: 'numbered people whom a newspaper asked',
    text: 'Three sailors the Lindmere Post interviewed said they had left in May.',
    holds: ['Three sailors the Lindmere Post interviewed | said | they had left in May'],
  },
  {
    says: 'figures that show',
    text: 'His analysis cited data showing that 21,600 soldiers left in October.',
    holds: ['data | showing | that 21,600 soldiers left in October'],
  },
  { says: 'a post', text: 'Holm said in a post on X that the dam leaks.', holds: ['Holm | said | that the dam leaks'] },
  { says: 'a spokesman', text: 'The mayor’s spokesman said the dam leaks.', holds: ['The mayor’s spokesman | said | the dam leaks'] },
  {
    says: 'an aside behind the name',
    text: 'Holm, in a statement posted on Facebook on Tuesday, said that the dam leaks.',
    holds: ['Holm | said | that the dam leaks'],
  },
  {
    says: 'a clause inside of a relative clause',
    text: 'A senior officer, who asked for silence because he feared for his job, told the Tribune that 52 people were killed.',
    holds: ['A senior officer, who asked for silence because he feared for his job | told | that 52 people were killed'],
  },
  {
    says: 'a relative clause ends at the verb of its head',
    text: 'Holm, who stressed that the issue is hard, said the state should act.',
    holds: ['who | stressed | that the issue is hard', 'Holm, who stressed that the issue is hard | said | the state should act'],
  },
  {
    says: 'a second verb behind a relative clause',
    text: 'Petra Holm, the head of a well-known brigade, blamed the rules that the ministry has made for the losses, and said the dam leaks.',
    holds: ['Petra Holm, the head of a well-known brigade | said | the dam leaks'],
  },
  {
    says: 'a source within a clause of another',
    text: 'The paper reported that, according to a man who saw it, the dam leaks.',
    holds: ['a man who saw it | according to | the dam leaks'],
  },
  { says: 'a bound', text: 'Holm said at least 40 people died.', holds: ['Holm | said | at least 40 people died'] },
  { says: 'a rounded number', text: 'Holm said nearly 40 people had died.', holds: ['Holm | said | nearly 40 people had died'] },
  {
    says: 'a range behind a day',
    text: 'The ministry said on Monday between 14 and 20 homes were lost.',
    holds: ['The ministry | said | between 14 and 20 homes were lost'],
  },
  {
    says: 'as many as',
    text: 'Holm said as many as 20,000 people could leave.',
    holds: ['Holm | said | as many as 20,000 people could leave'],
  },
  {
    says: 'an aside with a verb is no content',
    text: 'Petra Holm, who said she votes in Lindmere, said one dam she likes is shut.',
    holds: ['Petra Holm, who said she votes in Lindmere | said | one dam she likes is shut'],
  },
  {
    says: 'a participle behind a clause has the subject of the sentence',
    text: 'Holm argued that a wall would keep the river out, saying it would last.',
    holds: ['Holm | saying | it would last'],
  },
  {
    says: 'a participle before its clause',
    text: 'In addition to claiming that the dam leaks, Holm has vowed to shut the road.',
    holds: ['Holm | claiming | that the dam leaks'],
  },
  {
    says: 'told in the present behind what is said',
    text: 'The road was shut in May, the agency reports.',
    holds: ['the agency | reports | The road was shut in May'],
  },
  {
    says: 'the same behind a noun and "as"',
    text: 'The army is at the heart of a crisis as hundreds of sailors who signed papers with the navy have reportedly left.',
    holds: [' | reportedly | hundreds of sailors who signed papers with the navy have … left'],
  },
  { says: 'infinitive', text: 'The council vowed to close the bridge.', holds: ['The council | vowed | to close the bridge'] },
]

test('attributions of single sentences and short passages', (t) => {
  for (const { says, text, holds } of cases) {
    const found = told(text)
    for (const line of holds) t.ok(found.includes(line), `${says}: ${line}`, { found })
  }
  t.end()
})

test('a pronoun stands for the nearest earlier source that fits', (t) => {
  const text =
    'Petra Holm, the mayor of Lindmere, said the dam would hold. She added that the bridge was safe. The mayor said nobody need leave.'
  const found = findAttributions(text, tagText(text))
  const words = found.map(({ antecedent }) => antecedent && text.slice(antecedent.start, antecedent.end))
  t.same(words.slice(0, 3), [null, 'Petra Holm', 'Petra Holm'])
  t.end()
})

test('who is cited is kept with what is said', (t) => {
  const text = 'Some 300 homes were lost, Holm said, citing the housing ministry.'
  const [said] = findAttributions(text, tagText(text))
  t.same(
    said?.cites.map(({ start, end }) => text.slice(start, end)),
    ['the housing ministry'],
  )
  t.end()
})

test('sentences without tokens are passed over, and hold no attribution', (t) => {
  const text = 'Holm said the dam would hold. The sun rose at six.'
  const sentences = tagText(text).map((sentence, at) => (at === 0 ? { ...sentence, tokens: [] } : sentence))
  t.same(findAttributions(text, sentences), [])
  t.end()
})

test('denials and questions are told from assertions', (t) => {
  const stance = (text: string) => findAttributions(text, tagText(text))[0]?.stance
  t.equal(stance('The ministry denied that the dam leaked.'), 'denies')
  t.equal(stance('Holm asked whether the dam leaked.'), 'questions')
  t.equal(stance('Holm said that the dam leaked.'), 'asserts')
  t.end()
})

test('a pronoun without anybody before it stands for nobody', (t) => {
  const text = 'She said the dam would hold.'
  t.equal(findAttributions(text, tagText(text))[0]?.antecedent, null)
  t.end()
})
