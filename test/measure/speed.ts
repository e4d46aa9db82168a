/** `npm run measure -- speed [text or folder]`: words a second of the whole reading beside two libraries, on one text in one run. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { tableOf } from './report/layout.js'
import { inventedArticles, wordCount } from './speed/invented-text.js'
import { type Pipeline, pipelines } from './speed/pipelines.js'

/** Words of the texts, smallest first: a pipeline that is linear reads them all at one pace. */
const sizes = [20_000, 80_000, 320_000]
const runs = 3
/** No single text is longer: the service takes none that is. */
const longest = 1_000_000

/** A text in pieces of at most some 600 words, cut at blank lines, as articles come. */
const articlesOf = (text: string): string[] => {
  const articles: string[] = []
  let [held, words] = ['', 0]
  for (const paragraph of text.split(/\n\s*\n/u)) {
    held += `${paragraph}\n\n`
    words += wordCount(paragraph)
    if (words < 600) continue
    articles.push(held)
    held = ''
    words = 0
  }
  return held.trim() === '' ? articles : [...articles, held]
}

const textsIn = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .map((name) => join(place, name))
        .filter((file) => statSync(file).isFile())
        .flatMap((file) => articlesOf(readFileSync(file, 'utf8')))
    : articlesOf(readFileSync(place, 'utf8'))

/** So many words of the articles, from the beginning again where they are too few. */
const upTo = (articles: readonly string[], words: number): string[] => {
  const taken: string[] = []
  for (let at = 0, made = 0; made < words; at += 1) {
    const article = articles[at % articles.length] ?? ''
    taken.push(article)
    made += Math.max(1, wordCount(article))
  }
  return taken
}

/** The articles as one text of at most a megabyte. */
const single = (articles: readonly string[]): string[] => {
  const text = articles.join('\n\n').slice(0, longest)
  return [text.slice(0, text.lastIndexOf('\n\n') + 1 || text.length)]
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Words a second of processor time on one core, the median of the runs. */
const paceOf = ({ read }: Pipeline, texts: readonly string[]): number => {
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0)
  const paces = Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    for (const text of texts) read(text)
    const { user, system } = process.cpuUsage(start)
    return (words * 1e6) / Math.max(1, user + system)
  })
  return median(paces)
}

const thousands = (value: number): string => Math.round(value).toLocaleString('en')

/** Prints the table; the exit code. */
export const speed = async ([place]: readonly string[]): Promise<number> => {
  const articles = place ? textsIn(place) : inventedArticles(sizes.at(-1) ?? 0)
  if (articles.length === 0) {
    console.error(`no text in ${place}`)
    return 2
  }
  const texts = [
    ...sizes.map((words) => ({ name: `${words / 1000}k words in articles`, texts: upTo(articles, words) })),
    { name: 'one text of 1 MB', texts: single(upTo(articles, sizes.at(-1) ?? 0)) },
  ]
  for (const { read } of pipelines) for (const text of upTo(articles, 20_000)) read(text)
  const rows = texts.flatMap(({ name, texts: list }) => {
    const paces = pipelines.map((pipeline) => paceOf(pipeline, list))
    console.error(name)
    return pipelines.map((pipeline, at) => [
      name,
      pipeline.name,
      thousands(paces[at] ?? 0),
      ((paces[at] ?? 0) / (paces[0] || 1)).toFixed(2),
    ])
  })
  console.log(tableOf(['text', 'read by', 'words a second', 'against ours'], rows))
  return 0
}
