/** A text of invented news sentences from a small seeded generator: the same words in every run, no two articles alike. */

const slots: Readonly<Record<string, readonly string[]>> = {
  who: [
    'The ministry',
    'The port authority',
    'A spokeswoman for the union',
    'Mayor Ilse Brandt',
    'The harbour office',
    'Analysts at Norvik Bank',
  ],
  said: ['said', 'told reporters', 'announced', 'estimated', 'warned', 'confirmed'],
  figure: ['1,240', '37', 'some 400', 'at least 16', 'nearly 3,000', 'two dozen', '5-7', 'more than 90', 'twelve'],
  things: ['workers', 'houses', 'flights', 'patients', 'tonnes of grain', 'new buses', 'complaints'],
  money: ['€4.5bn', '$300 million', '12.5 per cent', '£80,000', 'a third of the budget'],
  place: ['Lindmere', 'the northern district', 'Port Halden', 'the old town', 'Vesterby'],
  when: ['on Monday', 'last month', 'in October', 'since the beginning of the year', 'in 2019', 'by June 16', 'every week'],
  verb: ['were closed', 'had been moved', 'are waiting', 'could be lost', 'arrived', 'were rebuilt'],
  plain: ['the river', 'an old dispute', 'the weather', 'the new law', 'the council', 'public opinion'],
  mood: ['quiet', 'uncertain', 'rather hopeful', 'tense', 'much as before'],
}

const sentences: readonly string[] = [
  '{who} {said} {when} that {figure} {things} {verb} in {place}.',
  '“We have {figure} {things} here and nobody knows why,” {who} {said} {when}.',
  'According to a report seen by the Halden Courier, {money} went to {place} {when}.',
  'In {place} the mood was {mood}, and people spoke of {plain} and of {plain}.',
  '{who} denied this, citing {plain}; the opposition had spoken of {figure} {things}.',
  'It remains to be seen what {plain} will mean for those who live between {place} and the coast.',
  'The price rose by {money} {when}, {who} {said}, while {plain} stayed {mood}.',
  'Few in {place} remember how {plain} began, or who first asked for it.',
  'He added that {figure} {things} {verb} {when}.',
  'There is, for all that, little sign that {plain} or {plain} will change much.',
]

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
const chancesOf = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const wordCount = (text: string): number => text.match(/\S+/gu)?.length ?? 0

/** Articles of some 600 words in paragraphs of four sentences; together at least so many words. */
export const inventedArticles = (words: number, seed = 20_261_122): string[] => {
  const chance = chancesOf(seed)
  const oneOf = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? ''
  const sentence = () => oneOf(sentences).replace(/\{(\w+)\}/gu, (_, slot: string) => oneOf(slots[slot] ?? []))
  const paragraph = () => [sentence(), sentence(), sentence(), sentence()].join(' ')
  const articles: string[] = []
  for (let made = 0; made < words; ) {
    const article = [paragraph()]
    let length = wordCount(article[0] ?? '')
    while (length < 600) {
      const next = paragraph()
      article.push(next)
      length += wordCount(next)
    }
    articles.push(article.join('\n\n'))
    made += length
  }
  return articles
}
