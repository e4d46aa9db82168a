/** Rewrites every revision of a resource; what stays begins anew with one more revision, so that whoever holds an old one hears of it. */
import { canonical } from '../../core/values/canonical.js'
import type { Blanked, Change, ResourceType } from '../../store/changes.js'
import type { Reader, Resources } from '../../store/port.js'

export interface Rewriting {
  readonly gone: readonly string[]
  readonly blanked: readonly Blanked[]
  readonly changes: readonly Change[]
}

export const nothing: Rewriting = { gone: [], blanked: [], changes: [] }

/** All that several rewritings come to. */
export const together = (all: readonly Rewriting[]): Rewriting => ({
  gone: all.flatMap(({ gone }) => gone),
  blanked: all.flatMap(({ blanked }) => blanked),
  changes: all.flatMap(({ changes }) => changes),
})

type Make<T extends ResourceType> = (resource: Resources[T]) => Change

const revisionsOf = async <T extends ResourceType>(reader: Reader, type: T, id: string, make: Make<T>) =>
  (await reader.history(type, id)).map(({ resource }) => ({ before: resource, after: make(resource) }))

/** Rewrites what goes: its id answers as erased from then on. */
export const goes = async <T extends ResourceType>(reader: Reader, type: T, id: string, make: Make<T>): Promise<Rewriting> => ({
  gone: [id],
  blanked: (await revisionsOf(reader, type, id, make)).map(({ after }) => after),
  changes: [],
})

/** Rewrites what stays, as far as there is anything to take out of it. */
export const stays = async <T extends ResourceType>(reader: Reader, type: T, id: string, make: Make<T>): Promise<Rewriting> => {
  const revisions = await revisionsOf(reader, type, id, make)
  const touched = revisions.filter(({ before, after }) => canonical({ ...before, ...after.body }) !== canonical(before))
  const last = revisions.at(-1)
  const isCurrentTouched = last !== undefined && touched.includes(last)
  return {
    gone: [],
    blanked: touched.map(({ after }) => after),
    changes: isCurrentTouched ? [{ ...last.after, revision: last.after.revision + 1 }] : [],
  }
}
