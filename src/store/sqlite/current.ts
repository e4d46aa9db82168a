/** The current revision of a resource: what it is, and how it is retired when another takes its place. */
import { getTableName } from 'drizzle-orm'
import { type Change, type ResourceType, resourceTypes } from '../changes.js'
import type { Engine } from './open.js'
import { forever, tables } from './tables.js'

export interface Held {
  readonly revision: number
  readonly recordedAt: string
}

/** Statements on the current revisions, prepared once. */
export const currentRows = ({ file }: Pick<Engine, 'file'>) => {
  const prepared = (type: ResourceType) => {
    const name = getTableName(tables[type])
    return {
      held: file.prepare<[string], Held>(`select revision, recorded_at as recordedAt from ${name} where id = ? and until = ${forever}`),
      retire: file.prepare<[number, string]>(`update ${name} set until = ? where id = ? and until = ${forever}`),
    }
  }
  const statements = new Map(resourceTypes.map((type) => [type, prepared(type)]))
  return {
    held: ({ type, id }: Change): Held | undefined => statements.get(type)?.held.get(id),
    /** Ends the current revision at an entry. */
    retire: ({ type, id }: Change, entry: number): void => {
      statements.get(type)?.retire.run(entry, id)
    },
  }
}
