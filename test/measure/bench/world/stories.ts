/** The stories of an invented world: a document that says a few claims, and the tree of copies that pass it on. */
import { below, byShare, type Draw, heavy, oneOf } from './draws.js'
import type { Data, Line } from './line.js'
import { nameOf, refOf, speaker } from './sources.js'
import { dayOf, type Told, tell } from './statements.js'
import { lastNames } from './words.js'
import { claimsOf, questionOfClaim, type World } from './world.js'

/** A chain has at most so many hops, so that a copy can add its own. */
const longest = 30
const mostCopies = 60

type Chain = { readonly chain: readonly Data[]; readonly end: string }

const hopTo = (world: World, draw: number): Data => ({ sourceId: `@${refOf(speaker(world, draw))}` })
const said = { relation: 'quotes', verb: 'said', read: true }
const cited = { relation: 'cites', verb: 'citing', read: false }

/** On whose word the first document has it. */
const chainOf = (world: World, draw: Draw, isLong: boolean): Chain => {
  const hop = (key: number): Data => hopTo(world, draw(61, key))
  if (isLong)
    return { chain: Array.from({ length: 6 + below(longest - 6, draw(62)) }, (_, at) => ({ ...hop(at), ...cited })), end: 'named' }
  return byShare<() => Chain>(
    [
      [0.2, () => ({ chain: [], end: 'first_hand' })],
      [0.4, () => ({ chain: [{ ...hop(0), ...said }], end: 'named' })],
      [
        0.1,
        () => ({
          chain: [
            { ...hop(0), ...said },
            { ...hop(1), ...cited },
          ],
          end: 'named',
        }),
      ],
      [0.05, () => ({ chain: [{ ...hop(0), ...cited, basis: 'inferred' }], end: 'unknown' })],
      [0.08, () => ({ chain: [{ describedAs: 'a person who knows of it', ...said }], end: 'unnamed' })],
      [0.05, () => ({ chain: [{ name: `Captain ${oneOf(lastNames, draw(63))}`, ...said }], end: 'named' })],
      [0, () => ({ chain: [], end: 'unknown' })],
    ],
    draw(64),
  )()
}

interface Print {
  readonly ref: string
  readonly source: number
  /** The print that this one passes on, by its number. */
  readonly of: number | null
  readonly relation: 'syndicates' | 'republishes' | 'translates'
}

/** The first document and its copies: a tree with some that are copied much, or, in a long story, a line. */
const printsOf = (world: World, draw: Draw, nth: number, isLong: boolean): Print[] => {
  const copies = isLong ? 8 + below(16, draw(71)) : draw(72) < 0.65 ? 0 : 1 + Math.min(mostCopies, heavy(draw(73), 1.4))
  return Array.from({ length: copies + 1 }, (_, at): Print => {
    const of = at === 0 ? null : isLong ? at - 1 : below(at, draw(74, at) ** 3)
    const relation = byShare(
      [
        [0.6, 'syndicates'],
        [0.3, 'republishes'],
        [0, 'translates'],
      ] as const,
      draw(75, at),
    )
    return { ref: `d${nth}.${at}`, source: speaker(world, draw(76, at)), of, relation }
  })
}

const documentLine = (
  world: World,
  draw: Draw,
  { ref, source, of, relation }: Print,
  date: Date,
  told: readonly Told[],
  text: string | null,
): Line => {
  const [first] = told
  const at = new Date(date.getTime() + below(72, draw(81)) * 3_600_000)
  return {
    type: 'document',
    ref,
    data: {
      sourceId: `@${refOf(source)}`,
      url: `https://news${source}.example/${at.toISOString().slice(0, 10)}/${ref}`,
      title: `${nameOf(world, source)}: ${(first?.text ?? '').slice(0, 90).trim()}`,
      publishedAt: at.toISOString().slice(0, 10),
      language: 'en',
      ...(text === null ? {} : { text }),
      derivedFrom: of === null ? [] : [{ documentId: `@${ref.replace(/\.\d+$/u, `.${of}`)}`, relation }],
    },
  }
}

const reported = (draw: Draw): Data => (draw(91) < 0.03 ? { asReported: { modality: 'possible' } } : {})
const stanceOf = (draw: Draw): string =>
  byShare(
    [
      [0.96, 'asserts'],
      [0.025, 'denies'],
      [0, 'questions'],
    ] as const,
    draw(92),
  )

const assertionOf = (prints: readonly Print[], print: Print, { chain, end }: Chain, draw: Draw, text: string): Data => {
  const from = print.of === null ? undefined : prints[print.of]
  const passedOn = from ? [{ sourceId: `@${refOf(from.source)}`, relation: 'republishes', verb: null, read: true }] : []
  const isShown = draw(93) < 0.4
  return {
    documentId: `@${print.ref}`,
    ...(isShown ? { passage: { exact: text, part: draw(94) < 0.1 ? 'caption' : 'body' } } : {}),
    stance: stanceOf(draw),
    chain: [...passedOn, ...chain],
    end,
    ...reported(draw),
  }
}

const judgementLine = (story: number, draw: Draw): Line => ({
  type: 'judgement',
  data: {
    on: 'relation',
    left: `@c${story}.0`,
    right: `@c${story}.1`,
    value: oneOf(['agrees', 'conflicts', 'compatible'], draw(95)),
    rationale: 'Read side by side.',
    by: 'desk',
  },
})

/** The lines of the story that comes so manieth: documents, then claims with their assertions; a judgement on some. */
export const storyLines = (world: World, nth: number): Line[] => {
  const draw: Draw = (...keys) => world.draw(nth, ...keys)
  const isLong = draw(1) < 0.004
  const isJudged = draw(2) < 0.01
  const prints = printsOf(world, draw, nth, isLong)
  const who = nameOf(world, prints[0]?.source ?? 0)
  const claims = claimsOf(world, nth).map((claim) => {
    const asked = questionOfClaim(world, claim)
    return { claim, asked, told: tell(world, claim, asked, who) }
  })
  const told = claims.map((one) => one.told)
  const text = draw(3) < 0.005 ? told.map((one) => one.text).join('\n\n') : null
  const date = claims[0] ? dayOf(world, claims[0].asked) : new Date(0)
  const documents = prints.map((print, at) =>
    documentLine(world, (...keys) => draw(4, at, ...keys), print, date, told, at === 0 ? text : null),
  )
  const lines = claims.map(({ claim, told: { text: wording, statement, implied } }, at): Line => {
    const chain = chainOf(world, (...keys) => draw(5, at, ...keys), isLong)
    const bearing = prints.filter((_, print) => print === 0 || isLong || draw(6, at, print) < 0.6)
    const assertions = bearing.map((print, which) => assertionOf(prints, print, chain, (...keys) => draw(7, at, which, ...keys), wording))
    return {
      type: 'claim',
      ...(isJudged ? { ref: `c${nth}.${at}` } : {}),
      data: {
        text: wording,
        language: 'en',
        statement,
        implied,
        interests: draw(8, at) < 0.05 ? [{ party: 'the land of UA', direction: 'disfavours', basis: 'analyst' }] : [],
        status: world.draw(9, claim) < 0.03 ? 'suggested' : 'accepted',
        assertions,
      },
    }
  })
  return [...documents, ...lines, ...(isJudged && lines.length > 1 ? [judgementLine(nth, draw)] : [])]
}
