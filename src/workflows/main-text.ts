/** The main text of a web page, by Readability on linkedom: scripts are never run, nothing is fetched. */
import { readPeriod } from '../core/values/period.js'
import { Failure } from './failure.js'

export interface MainText {
  readonly text: string
  readonly title: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly language: string | null
}

/** Elements that begin and end a line of text. */
const blocks = new Set(
  'P DIV SECTION ARTICLE HEADER FOOTER MAIN H1 H2 H3 H4 H5 H6 LI UL OL BLOCKQUOTE FIGURE FIGCAPTION PRE TABLE TR DD DT DL BR HR'.split(' '),
)

const element = 1
const textNode = 3

interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

/** The text of a tree with a blank line around each block; without recursion, for pages may be nested without end. */
const textOf = (root: PageNode): string => {
  const parts: string[] = []
  const stack: (PageNode | string)[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (typeof node === 'string') parts.push(node)
    else if (node?.nodeType === textNode) parts.push((node.textContent ?? '').replace(/\s+/gu, ' '))
    else if (node?.nodeType === element || node === root) {
      const isBlock = node ? blocks.has(node.nodeName.toUpperCase()) : false
      const inside: (PageNode | string)[] = node ? [...node.childNodes] : []
      stack.push(...(isBlock ? ['\n', ...inside.reverse(), '\n'] : inside.reverse()))
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n')
}

const filled = (text: string | null | undefined): string | null => text?.trim() || null

/** The day of a time as pages give it (ISO 8601), where it is one. */
const dayOf = (time: string | null): string | null => {
  const day = time?.slice(0, 10) ?? ''
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && readPeriod(day) ? day : null
}

/** A page may have this many signs that open or close an element: the parsers' time grows with them. */
export const mostTags = 40_000

/** Elements may be nested this deep: the parsers' time grows with the square of it. */
export const deepest = 400

/** Elements without an end, or whose end may be left out: they nest nothing. */
const flat = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr option thead tbody tfoot'.split(' '),
)

const tags = /<(\/?)([a-z][a-z0-9-]*)?/giu

/** How many signs open or close an element, and how deep the elements nest; one pass. */
const shapeOf = (html: string): { readonly count: number; readonly depth: number } => {
  let [count, open, depth] = [0, 0, 0]
  for (const [, end, name = ''] of html.matchAll(tags)) {
    count += 1
    if (name === '' || flat.has(name.toLowerCase())) continue
    open = end ? Math.max(0, open - 1) : open + 1
    depth = Math.max(depth, open)
  }
  return { count, depth }
}

const tooLarge = (detail: string, says: string) => new Failure('too-large', says, [{ pointer: '/html', detail }])

/** The libraries are some two hundred modules, and many a service is sent no page: they are read in with the first one. */
const pageReaders = async () => {
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')])
  return { Readability, parseHTML }
}
type PageReaders = Awaited<ReturnType<typeof pageReaders>>

const readable = (html: string, { Readability, parseHTML }: PageReaders): MainText | null => {
  const { document } = parseHTML(html)
  const article = new Readability(document, { maxElemsToParse: 50_000 }).parse()
  const text = article?.content ? textOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body) : ''
  if (!article || text === '') return null
  const { title, byline, publishedTime, lang } = article
  return { text, title: filled(title), byline: filled(byline), publishedAt: dayOf(filled(publishedTime)), language: filled(lang) }
}

/** A page without a main text that can be told from the rest: all of its words but scripts and styles. */
const whole = (html: string, { parseHTML }: PageReaders): MainText | null => {
  const { document } = parseHTML(`<html><body>${html.replace(/<\/?(?:html|head|body)\b[^>]*>/giu, ' ')}</body></html>`)
  for (const element of document.querySelectorAll('script, style, noscript, template, title, nav')) element.remove()
  const text = textOf(document.body)
  return text === '' ? null : { text, title: null, byline: null, publishedAt: null, language: null }
}

/** The main text with what the page says of itself; null where there is none that can be read. Fails as `too-large`. */
export const mainTextOf = async (html: string): Promise<MainText | null> => {
  const { count, depth } = shapeOf(html)
  if (count > mostTags) throw tooLarge('has too many tags', `A page may have at most ${mostTags} tags.`)
  if (depth > deepest) throw tooLarge('is nested too deep', `The elements of a page may nest at most ${deepest} deep.`)
  const readers = await pageReaders()
  try {
    return readable(html, readers) ?? whole(html, readers)
  } catch {
    // A page that the parsers give up on has no text that can be read.
    return null
  }
}
