/** How tests look at problems: the answer is RFC 9457 throughout, and nothing was written. */
import type { Test } from 'tap'
import { z } from 'zod'
import { problemTable } from '../../src/http/problem.js'
import { Problem } from '../../src/http/shapes/common.js'
import { type Answer, type Bench, read } from '../support/app.js'

const code = z.enum(Object.keys(problemTable))

export interface Wanted {
  readonly status: number
  readonly code: string
  /** Pointer or parameter of the one that is wrong; of the first, where there are several. */
  readonly at?: string
  readonly todo?: string
}

/** Asserts that an answer is this problem. */
export const isProblem = (t: Test, answer: Answer, how: string, { status, code: wanted, at, todo }: Wanted): void => {
  const extra = todo === undefined ? {} : { todo }
  t.equal(answer.statusCode, status, `${how}: ${status}`, extra)
  const type = String(answer.headers['content-type'] ?? '')
  t.match(type, /^application\/problem\+json\b/u, `${how}: problem+json`, extra)
  if (!type.startsWith('application/problem+json')) return
  const problem = read(Problem, answer)
  t.equal(problem.type, `/problems/${wanted}`, `${how}: ${wanted}: ${problem.detail}`, extra)
  t.equal(problem.status, answer.statusCode, `${how}: the body repeats the status`)
  t.equal(problem.requestId, answer.headers['x-request-id'], `${how}: and the name of the request`)
  t.ok(
    problem.detail.length > 0 && problem.title.length > 0 && problem.instance.startsWith('/'),
    `${how}: it says what is wrong, and where`,
  )
  t.ok(code.safeParse(problem.type.slice('/problems/'.length)).success, `${how}: GET ${problem.type} explains it`)
  if (at === undefined) return
  const [first] = problem.errors ?? []
  t.equal(first?.pointer ?? first?.parameter, at, `${how}: it points at ${at || 'the whole'}`, extra)
}

/** Runs what must change nothing, and asserts that the export is the same, byte for byte. */
export const unchanged = async <T>(t: Test, bench: Bench, how: string, act: () => Promise<T>, todo?: string): Promise<T> => {
  const before = await bench.exported()
  const result = await act()
  t.equal(await bench.exported(), before, `${how}: nothing was written`, todo === undefined ? {} : { todo })
  return result
}
