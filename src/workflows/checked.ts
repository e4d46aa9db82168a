/** Checks a value against a schema; what is wrong is the failure `invalid` with a pointer for each field. */
import type { z } from 'zod'
import { longestText } from '../core/documents/schema.js'
import { pointerOf, pointerStep } from '../core/values/patch.js'
import { Failure, type FailureDetail } from './failure.js'

/** Of the branches of a union the one that was meant: whose kind of value fits. */
const isMeant = (issues: readonly z.core.$ZodIssue[]): boolean =>
  issues.length > 0 && !issues.some(({ code, path }) => path.length === 0 && code === 'invalid_type')

/** One finding for each issue, and for each unknown field of its own. */
export const findingsOf = (issues: readonly z.core.$ZodIssue[], at = ''): FailureDetail[] =>
  issues.flatMap((issue) => {
    const pointer = at + pointerOf(issue.path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ pointer: pointer + pointerStep(key), detail: 'is no field here' }))
    const branch = issue.code === 'invalid_union' ? issue.errors.find(isMeant) : undefined
    return branch ? findingsOf(branch, pointer) : [{ pointer, detail: issue.message }]
  })

/** A text of a document that is over the limit is too large, not wrong. */
export const codeOf = (issues: readonly z.core.$ZodIssue[]): 'too-large' | 'invalid' =>
  issues.some((issue) => issue.code === 'too_big' && issue.maximum === longestText) ? 'too-large' : 'invalid'

/** The value as the schema gives it. Pointers begin at `at`. */
export const checked = <S extends z.ZodType>(schema: S, value: unknown, at = ''): z.infer<S> => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const errors = findingsOf(result.error.issues, at)
  throw new Failure(
    codeOf(result.error.issues),
    errors.length === 1 ? (errors[0]?.detail ?? 'is not valid') : `${errors.length} fields are wrong.`,
    errors,
  )
}
