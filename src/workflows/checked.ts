/** Checks a value against a schema; what is wrong is the failure `invalid` with a pointer for each field. */
import type { z } from 'zod'
import { pointerOf, pointerStep } from '../core/values/patch.js'
import { Failure, type FailureDetail } from './failure.js'

/** One finding for each issue, and for each unknown field of its own. */
export const findingsOf = (issues: readonly z.core.$ZodIssue[], at = ''): FailureDetail[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: at + pointerOf(issue.path) + pointerStep(key), detail: 'is no field here' }))
      : [{ pointer: at + pointerOf(issue.path), detail: issue.message }],
  )

/** The value as the schema gives it. Pointers begin at `at`. */
export const checked = <S extends z.ZodType>(schema: S, value: unknown, at = ''): z.infer<S> => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const errors = findingsOf(result.error.issues, at)
  throw new Failure('invalid', errors.length === 1 ? (errors[0]?.detail ?? 'is not valid') : `${errors.length} fields are wrong.`, errors)
}
