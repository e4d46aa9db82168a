/** The main text of a web page, by Readability on linkedom: scripts are never run, nothing is fetched. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
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

const tagsIn = (html: string): number => {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count += 1
  return count
}

/** The main text with what the page says of itself; null where there is none that can be read. Fails as `too-large`. */
export const mainTextOf = (html: string): MainText | null => {
  if (tagsIn(html) > mostTags) {
    throw new Failure('too-large', `A page may have at most ${mostTags} tags.`, [{ pointer: '/html', detail: 'has too many tags' }])
  }
  try {
    const { document } = parseHTML(html)
    const article = new Readability(document, { maxElemsToParse: 50_000 }).parse()
    if (!article?.content) return null
    const text = textOf(parseHTML(`<html><body>${article.content}</body></html>`).document.body)
    if (text === '') return null
    const { title, byline, publishedTime, lang } = article
    return { text, title: filled(title), byline: filled(byline), publishedAt: dayOf(filled(publishedTime)), language: filled(lang) }
  } catch {
    // A page that the parsers give up on (nested beyond their stack) has no text that can be read.
    return null
  }
}
