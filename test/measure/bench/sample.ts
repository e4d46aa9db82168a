/** What is asked for: claims drawn uniformly, claims of the hottest questions, pairs, and texts. */
import Database from 'better-sqlite3'
import { z } from 'zod'
import { drawsOf } from './world/draws.js'

export interface Sample {
  /** Accepted claims in an order that the seed shuffles; none comes twice. */
  readonly random: readonly string[]
  /** Claims of the questions that hold most. */
  readonly hot: readonly string[]
  /** Claims that measure the same at one place. */
  readonly pairs: readonly (readonly [left: string, right: string])[]
  readonly texts: readonly string[]
}

const most = 20_000
const hottest = 10
const ofEach = 12

const Row = z.object({ id: z.string(), since: z.number() })
const Hot = z.object({ measure: z.string(), place: z.string() })
const Body = z.object({ text: z.string() })

/** Draws from a database; the same for the same seed. */
export const sampleOf = (database: string, seed: number): Sample => {
  const file = new Database(database, { readonly: true })
  const draw = drawsOf(seed)
  const all = file
    .prepare("select id, since from claims where status = 'accepted' order by since")
    .all()
    .map((row) => Row.parse(row))
  const random = all
    .map(({ id, since }) => ({ id, drawn: draw(since) }))
    .sort((a, b) => a.drawn - b.drawn)
    .slice(0, most)
    .map(({ id }) => id)
  const questions = file
    .prepare("select measure, place from claims where status = 'accepted' group by measure, place order by count(*) desc limit ?")
    .all(hottest)
    .map((row) => Hot.parse(row))
  const of = file
    .prepare("select id from claims where measure = ? and place = ? and status = 'accepted' order by since desc limit ?")
    .pluck()
  const ids = questions.map(({ measure, place }) => z.array(z.string()).parse(of.all(measure, place, ofEach)))
  const bodyOf = file.prepare('select body from claims where id = ?').pluck()
  const texts = random.slice(0, 2_000).map((id) => Body.parse(JSON.parse(z.string().parse(bodyOf.get(id)))).text)
  file.close()
  return {
    random,
    hot: ids.flat(),
    pairs: ids.flatMap((list) => list.slice(1).map((id, at): [string, string] => [list[at] ?? id, id])),
    texts,
  }
}
