/**
 * What a page reads from the database, as the statements that it ran with their parameters: recorded while the real workflow makes the
 * page, and run again with nothing but prepared statements. The measure of how much an answer costs beside the reading of its rows.
 */
import Database from 'better-sqlite3'

export interface Read {
  readonly sql: string
  readonly parameters: readonly unknown[]
  /** Rows as lists of columns, not as objects. */
  readonly raw: boolean
}

const isFunction = (value: unknown): value is (...words: readonly unknown[]) => unknown => typeof value === 'function'

/** Reads the rows of a statement by its own names for that. */
const reading = new Set(['all', 'get', 'iterate'])

/** A statement that notes what it is asked. */
const noting = (statement: object, sql: string, raw: boolean, note: (read: Read) => void): object =>
  new Proxy(statement, {
    get: (target, name) => {
      const found: unknown = Reflect.get(target, name, target)
      if (!isFunction(found)) return found
      return (...parameters: readonly unknown[]) => {
        if (reading.has(String(name))) note({ sql, parameters, raw })
        const answer: unknown = Reflect.apply(found, target, parameters)
        return answer === target ? noting(statement, sql, raw || (name === 'raw' && parameters[0] !== false), note) : answer
      }
    },
  })

/** Lets every statement that is prepared from now on be noted. Answers what takes the notes since it was last asked. */
export const noteStatements = (): (() => Read[]) => {
  let notes: Read[] = []
  const { prepare } = Database.prototype
  const noted = function (this: Database.Database, sql: string) {
    return noting(Reflect.apply(prepare, this, [sql]), sql, false, (read) => notes.push(read))
  }
  Object.defineProperty(Database.prototype, 'prepare', { value: noted, configurable: true, writable: true })
  return () => {
    const taken = notes
    notes = []
    return taken
  }
}

/** Runs noted statements on a file, each prepared once; the rows as JSON. */
export const replayOn = (path: string): ((reads: readonly Read[]) => string) => {
  const file = new Database(path, { readonly: true })
  const prepared = new Map<string, Database.Statement>()
  const statementOf = ({ sql, raw }: Read): Database.Statement => {
    const key = `${raw} ${sql}`
    const found = prepared.get(key) ?? (raw ? file.prepare(sql).raw() : file.prepare(sql))
    prepared.set(key, found)
    return found
  }
  return (reads) => JSON.stringify(reads.map((read) => statementOf(read).all(...read.parameters)))
}
