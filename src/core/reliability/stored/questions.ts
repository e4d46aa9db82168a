/**
 * Questions of truth in the stored claims: values that exclude one another, each a set of wordings of which all agree (complete linkage).
 * What agrees with two that conflict ("about 20,000" beside 19,800 and 20,400) is too coarse to be an answer, and is left out.
 */
import { byText } from '../../values/order.js'
import type { Pairs } from './pairs.js'

/** An answer: positions of wordings, or the denial of another answer. `key` is the smallest key of its wordings. */
export interface Answer {
  readonly key: string
  readonly wordings: readonly number[]
  /** The answer that this one denies, where nothing else is said. */
  readonly denies: Answer | null
}

/** Answers that exclude one another; of one answer alone: nobody contradicts it. `key` is that of the smallest. */
export interface Question {
  readonly key: string
  readonly answers: readonly Answer[]
}

const setsOf = (lists: readonly (readonly number[])[]): ReadonlySet<number>[] => lists.map((list) => new Set(list))

/** Wordings that agree with two which conflict with one another. */
const tooCoarse = (agrees: readonly (readonly number[])[], conflicts: readonly ReadonlySet<number>[]): Set<number> =>
  new Set(
    agrees.flatMap((others, at) =>
      others.some((one, place) => others.slice(place + 1).some((other) => conflicts[one]?.has(other))) ? [at] : [],
    ),
  )

/** Groups of wordings that all agree with one another: each joins the first group with all of which it agrees, in the order of keys. */
const groupsOf = ({ wordings, agrees }: Pairs, leftOut: ReadonlySet<number>): number[][] => {
  const agreeing = setsOf(agrees)
  const groupAt = new Map<number, number[]>()
  const groups: number[][] = []
  for (const at of wordings.keys()) {
    if (leftOut.has(at)) continue
    const near = new Set([...(agrees[at] ?? [])].sort((a, b) => a - b).map((other) => groupAt.get(other)))
    const joined = [...near].find((group) => group?.every((other) => agreeing[at]?.has(other)))
    const group = joined ?? []
    group.push(at)
    groupAt.set(at, group)
    if (!joined) groups.push(group)
  }
  return groups
}

/** The parts of a graph that hang together. */
const componentsOf = (count: number, neighbours: readonly ReadonlySet<number>[]): number[][] => {
  const seen = new Uint8Array(count)
  const components: number[][] = []
  for (let start = 0; start < count; start += 1) {
    if (seen[start]) continue
    const component = [start]
    seen[start] = 1
    for (const at of component) {
      for (const next of neighbours[at] ?? []) {
        if (seen[next]) continue
        seen[next] = 1
        component.push(next)
      }
    }
    components.push(component)
  }
  return components
}

/**
 * Parts a component into questions of which all answers exclude one another: the answer with most voices first, then the smallest key.
 * What only denies one of several ("not 4,000" beside 4,000 and 1,500) becomes a question of its own, where nobody contradicts it.
 */
const exclusive = (component: readonly number[], conflicts: readonly ReadonlySet<number>[], rank: (at: number) => number): number[][] => {
  const questions: number[][] = []
  let left = [...component].sort((a, b) => rank(b) - rank(a) || a - b)
  while (left.length > 0) {
    const kept: number[] = []
    for (const at of left) if (kept.every((other) => conflicts[at]?.has(other))) kept.push(at)
    questions.push(kept)
    const taken = new Set(kept)
    left = left.filter((at) => !taken.has(at))
  }
  return questions
}

export interface Questions {
  readonly questions: readonly Question[]
  /** Positions of wordings that answer nothing. */
  readonly tooCoarse: ReadonlySet<number>
}

/** The questions of compared claims. `voices` counts the origins that stand behind an answer; `isDenied` tells which are denied by a document. */
export const questionsOf = (
  pairs: Pairs,
  voices: (wordings: readonly number[]) => number,
  isDenied: (wordings: readonly number[]) => boolean,
): Questions => {
  const conflicting = setsOf(pairs.conflicts)
  const coarse = tooCoarse(pairs.agrees, conflicting)
  const keyOf = (group: readonly number[]): string => pairs.wordings[group[0] ?? 0]?.key ?? ''
  const asserted = groupsOf(pairs, coarse).map((group): Answer => ({ key: keyOf(group), wordings: group, denies: null }))
  const denied = asserted.flatMap((answer): Answer[] =>
    isDenied(answer.wordings) ? [{ key: `not ${answer.key}`, wordings: answer.wordings, denies: answer }] : [],
  )
  const answers = [...asserted, ...denied]
  const place = new Map(answers.map((answer, at) => [answer, at]))
  const answerOf = new Map(asserted.flatMap((answer, at) => answer.wordings.map((wording) => [wording, at] as const)))
  const exclude = answers.map((answer): Set<number> => {
    if (answer.denies) return new Set([place.get(answer.denies) ?? 0])
    return new Set(answer.wordings.flatMap((at) => pairs.conflicts[at] ?? []).flatMap((other) => answerOf.get(other) ?? []))
  })
  exclude.forEach((others, at) => {
    for (const other of others) exclude[other]?.add(at)
    others.delete(at)
  })
  const rank = answers.map((answer) => (answer.denies ? 0 : voices(answer.wordings)))
  const questions = componentsOf(answers.length, exclude).flatMap((component) =>
    exclusive(component, exclude, (at) => rank[at] ?? 0).map((members): Question => {
      const held = members.flatMap((at) => answers[at] ?? []).sort((a, b) => byText(a.key, b.key))
      return { key: held.map(({ key }) => key).sort(byText)[0] ?? '', answers: held }
    }),
  )
  return { questions: questions.sort((a, b) => byText(a.key, b.key)), tooCoarse: coarse }
}
