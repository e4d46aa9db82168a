/** The chain of changes: it holds by itself, and what was altered, taken out or put in is named. */
import { claimId, documentId, occasion, source, sourceId } from '../changes.js'
import { play, timeline } from '../timeline.js'
import type { Part } from './engine.js'

interface Tampering {
  readonly how: string
  readonly sql: string
  /** The entry that the fault is found at, and what its sentence says. */
  readonly entry: number
  readonly says: RegExp
}

const last = timeline.flat().length

/** Entry 3 is the first revision of the source agency, entry 6 the first of the claim october. */
const tamperings: readonly Tampering[] = [
  { how: 'the author of an entry', sql: 'update changes set "by" = \'eve\' where entry = 3', entry: 3, says: /altered/u },
  { how: 'the reason of an entry', sql: "update changes set reason = 'none' where entry = 6", entry: 6, says: /altered/u },
  {
    how: 'the instant of an entry',
    sql: "update changes set recorded_at = '2026-11-22T08:00:00.000Z' where entry = 3",
    entry: 3,
    says: /altered/u,
  },
  { how: 'the digest of an entry', sql: `update changes set digest = '${'0'.repeat(64)}' where entry = 4`, entry: 4, says: /altered/u },
  { how: 'the link of an entry', sql: `update changes set chain = '${'0'.repeat(64)}' where entry = 5`, entry: 5, says: /altered/u },
  { how: 'an entry taken out', sql: 'delete from changes where entry = 4', entry: 4, says: /missing/u },
  { how: 'the first entry taken out', sql: 'delete from changes where entry = 1', entry: 1, says: /missing/u },
  {
    how: 'two entries that change places',
    sql: 'update changes set entry = -3 where entry = 3; update changes set entry = 3 where entry = 4; update changes set entry = 4 where entry = -3',
    entry: 3,
    says: /altered/u,
  },
  {
    how: 'the body of a row',
    sql: `update claims set body = replace(body, '21602', '21603') where id = '${claimId('october')}' and revision = 1`,
    entry: 6,
    says: /row of entry 6 .*altered/u,
  },
  {
    how: 'the body of an old revision',
    sql: `update sources set body = replace(body, 'agency', 'bureau') where id = '${sourceId('agency')}' and revision = 1`,
    entry: 3,
    says: /row of entry 3 .*altered/u,
  },
  {
    how: 'the status of a row',
    sql: `update sources set status = 'withdrawn' where id = '${sourceId('paper')}'`,
    entry: 4,
    says: /row of entry 4 .*altered/u,
  },
  {
    how: 'a row taken out',
    sql: `delete from documents where id = '${documentId('page')}' and revision = 1`,
    entry: 5,
    says: /row of entry 5 .*missing/u,
  },
  {
    how: 'a body that is no JSON',
    sql: `update sources set body = 'x' where id = '${sourceId('paper')}'`,
    entry: 4,
    says: /altered/u,
  },
  {
    how: 'the last entry taken out, its row left',
    sql: `delete from changes where entry = ${last}`,
    entry: last,
    says: /missing|without/u,
  },
  {
    how: 'a row hidden by its `until`',
    sql: `update sources set until = 5 where id = '${sourceId('paper')}'`,
    entry: 4,
    says: /altered/u,
  },
  {
    how: 'an old revision brought back by its `until`',
    sql: `update sources set until = ${Number.MAX_SAFE_INTEGER} where id = '${sourceId('agency')}' and revision = 1`,
    entry: 3,
    says: /said to be current, but entry \d+ replaced it/u,
  },
  {
    how: 'the instant of a row',
    sql: `update sources set updated_at = '2020-01-01T00:00:00.000Z' where id = '${sourceId('paper')}'`,
    entry: 4,
    says: /instants/u,
  },
  {
    how: 'a row put in beside the house',
    sql: `insert into sources select 'src_eve', 1, 4, until, recorded_at, updated_at, status, body, kind, country, parent_id, merged_into from sources where id = '${sourceId('paper')}'`,
    entry: 4,
    says: /src_eve.*without its entry/u,
  },
  {
    how: 'the text of a document taken out',
    sql: `delete from texts where document_id = '${documentId('page')}'`,
    entry: 5,
    says: /text .*missing/u,
  },
  {
    how: 'the text of a document',
    sql: `update texts set text = 'other words' where document_id = '${documentId('page')}'`,
    entry: 5,
    says: /altered/u,
  },
]

export const chain: Part = async (t, open) => {
  await t.test('it holds', async (s) => {
    const { store } = open(s)
    s.strictSame(await store.checkChain(), [], 'empty')
    await play(store, async () => void s.strictSame(await store.checkChain(), []))
  })
  for (const { how, sql, entry, says } of tamperings)
    await t.test(how, async (s) => {
      const { store, tamper } = open(s)
      if (tamper === null) return s.pass('there is no second connection')
      await play(store)
      tamper(sql)
      const faults = await store.checkChain().catch((error: unknown) => [{ entry: -1, says: String(error) }])
      const told = faults.filter((fault) => fault.entry === entry)
      s.match(told[0], { entry, says }, `among ${JSON.stringify(faults.slice(0, 3))}`)
    })
  await t.test('at most a hundred', async (s) => {
    const { store, tamper } = open(s)
    if (tamper === null) return s.pass('there is no second connection')
    await store.commit(
      Array.from({ length: 150 }, (_, n) => source(`s${n}`)),
      occasion(1),
    )
    tamper("update sources set status = 'withdrawn'")
    s.equal((await store.checkChain()).length, 100)
  })
}
