/** Erasures: rewritten rows are vouched for by an entry of their own; what nobody declared erased is an alteration. */
import { erasedClaim } from '../../../src/core/claims/erased.js'
import { erasedDocument } from '../../../src/core/documents/erased.js'
import { type Blanked, type Change, type Erasure, StaleChange } from '../../../src/store/changes.js'
import { assertion, claim, claimId, document, documentId, occasion, source } from '../changes.js'
import { collected } from '../collected.js'
import type { Part } from './engine.js'

const page = (revision: number, title: string): Change => document('page', 'paper', { title, url: 'https://x.example/1' }, { revision })
const bridge = claim('c', {}, { text: 'zyxbridge is closed' }, { status: 'suggested' })

const blankedPage = (revision: number): Blanked => {
  const change = page(revision, 'any')
  if (change.type !== 'document') throw new Error('no document')
  return { ...change, body: erasedDocument(change.body) }
}

const blankedClaim = (): Blanked => {
  if (bridge.type !== 'claim') throw new Error('no claim')
  return { ...bridge, body: erasedClaim(bridge.body) }
}

const plan = (...blanked: readonly Blanked[]): Erasure => ({
  type: 'document',
  id: documentId('page'),
  gone: [documentId('page'), ...(blanked.some(({ type }) => type === 'claim') ? [claimId('c')] : [])],
  documents: [documentId('page')],
  blanked,
  changes: [],
})

const stocked = async (t: Parameters<Part>[0], open: Parameters<Part>[1]) => {
  const engine = open(t)
  const { store } = engine
  await store.commit([source('paper')], occasion(1))
  await store.commit(
    [document('page', 'paper', { title: 'Zyxtitle one', url: 'https://x.example/1' }, {}, { text: 'zyxtext', html: null }), bridge],
    occasion(2),
  )
  await store.commit([page(2, 'Zyxtitle two')], { ...occasion(3), reason: 'zyxreason' })
  return engine
}

export const erasures: Part = async (t, open) => {
  await t.test('what goes, and what stays', async (s) => {
    const { store } = await stocked(s, open)
    const before = (await store.read()).at
    const sought = { words: [{ word: 'zyxbridg', weight: 1, most: 9 }], limit: 9 }
    s.equal((await (await store.read()).claimsByWords(sought, ['suggested'])).length, 1, 'found while it is there')
    s.equal(
      (await store.erase(plan(blankedPage(1), blankedPage(2), blankedClaim()), { ...occasion(4), reason: 'asked for' })).isClean,
      true,
    )
    const now = await store.read()
    s.equal(now.at, before + 1, 'one entry of its own')
    s.strictSame(await store.checkChain(), [])
    const told = (await now.erased([documentId('page'), claimId('c'), documentId('other')])).get(documentId('page'))
    s.match(told, { entry: now.at, reason: 'asked for' })
    const early = await store.read(before)
    for (const reader of [now, early]) {
      s.equal((await reader.one('document', documentId('page')))?.title, null, 'in every state')
      s.equal(await reader.text(documentId('page')), null)
      const all = { statuses: null, limit: 9, after: null }
      s.strictSame((await reader.list('document', { ...all, conditions: [] })).items, [])
      s.strictSame((await reader.list('document', { ...all, conditions: [{ term: 'word', any: ['zyxtitl'] }] })).items, [])
      s.strictSame(await reader.claimsByWords(sought, ['suggested']), [])
    }
    s.equal((await now.history('document', documentId('page')))[1]?.reason, null, 'a reason may tell of it')
    const lines = JSON.stringify(await collected(now.recorded()))
    s.notOk(lines.includes('zyx'), 'the list of changes holds none of it')
    await s.rejects(store.commit([page(3, 'Zyxtitle three')], occasion(5)), StaleChange, 'what was decided before does not bring it back')
    await s.rejects(
      store.commit([assertion('late', 'c', 'page')], occasion(5)).then((answers) => answers),
      'nor is anything told of it',
    )
    await store.commit([source('after')], occasion(6))
    s.strictSame(await store.checkChain(), [], 'the chain goes on')
  })

  await t.test('a plan that was overtaken', async (s) => {
    const { store } = await stocked(s, open)
    await s.rejects(store.erase(plan(blankedPage(1)), occasion(4)), StaleChange, 'a revision is left over')
    await store.commit([assertion('told', 'c', 'page')], occasion(4))
    await s.rejects(store.erase(plan(blankedPage(1), blankedPage(2)), occasion(5)), StaleChange, 'an assertion is left over')
    s.equal((await (await store.read()).one('document', documentId('page')))?.title, 'Zyxtitle two', 'and nothing was written')
    s.strictSame(await store.checkChain(), [])
  })

  const tamperings: readonly (readonly [string, string])[] = [
    ['a row erased without an erasure', `update documents set body = replace(body, 'Zyxtitle', '') where id = '${documentId('page')}'`],
    ['an erased row filled again', `update documents set body = replace(body, '"title":null', '"title":"x"')`],
    ['an erasure taken back', 'delete from erased_rows'],
    [
      'another row declared erased',
      'insert into erased_rows select entry, (select max(entry) from changes), digest, null from changes where entry = 1',
    ],
    ['an id taken off it', `delete from erasures where id = '${claimId('c')}'`],
  ]
  for (const [index, [how, sql]] of tamperings.entries())
    await t.test(how, async (s) => {
      const { store, tamper } = await stocked(s, open)
      if (tamper === null) return s.pass('there is no second connection')
      if (index > 0) await store.erase(plan(blankedPage(1), blankedPage(2), blankedClaim()), occasion(4))
      tamper(sql)
      s.not((await store.checkChain()).length, 0, how)
    })
}
