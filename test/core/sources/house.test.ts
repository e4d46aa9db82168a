/** Houses: sources that count as one (DESIGN, section 3, independence). */
import { test } from 'tap'
import { areOneHouse, type SourceBook, serves, topOwner, withOwners } from '../../../src/core/sources/house.js'
import { archiveOf, source } from '../../support/core.js'

const organOf = (party: string) => ({ sides: [{ party, relation: 'organ_of' as const }] })

const { book }: { book: SourceBook } = archiveOf([
  source('holding', 'company'),
  source('daily', 'independent_outlet', { parentId: 'holding' }),
  source('weekly', 'independent_outlet', { parentId: 'holding' }),
  source('weekly-magazine', 'independent_outlet', { parentId: 'weekly' }),
  source('rival'),
  source('party', 'partisan_outlet', { name: 'People’s Party', aliases: ['PP'] }),
  source('party-youth', 'civil_society', { parentId: 'party' }),
  source('organ', 'partisan_outlet', organOf('PP')),
  source('second-organ', 'partisan_outlet', organOf('people’s party')),
  source('organ-magazine', 'partisan_outlet', { parentId: 'organ' }),
  source('spokesman', 'person', { sides: [{ party: 'PP', relation: 'is' }] }),
  source('admirer', 'partisan_outlet', { sides: [{ party: 'PP', relation: 'aligned_with' }] }),
  source('orphan', 'independent_outlet', { parentId: 'gone' }),
])

test('one house or two, both ways', (t) => {
  const rows: readonly (readonly [string, string, boolean, string])[] = [
    ['daily', 'daily', true, 'itself'],
    ['daily', 'holding', true, 'owner and owned'],
    ['daily', 'weekly', true, 'two outlets of one owner'],
    ['weekly-magazine', 'daily', true, 'ownership is transitive'],
    ['daily', 'rival', false, 'nothing joins them'],
    ['organ', 'party', true, 'an organ and its party, by an alias'],
    ['spokesman', 'party', true, 'who is the party'],
    ['organ', 'second-organ', false, 'two organs of one party are two'],
    ['organ', 'spokesman', false, 'it never runs on through a party'],
    ['organ-magazine', 'party', true, 'an outlet of the organ'],
    ['organ-magazine', 'second-organ', false, 'an outlet of the one organ, and the other'],
    ['admirer', 'party', false, 'leaning to a party is no house'],
    ['party-youth', 'party', true, 'a body and its parent'],
    ['party-youth', 'organ', false, 'through the party'],
    ['orphan', 'daily', false, 'an owner that is not registered'],
  ]
  for (const [left, right, isOne, why] of rows)
    t.strictSame([areOneHouse(book, left, right), areOneHouse(book, right, left)], [isOne, isOne], `${left}, ${right}: ${why}`)
  t.end()
})

test('owners, nearest first', (t) => {
  t.strictSame(
    withOwners(book, 'weekly-magazine').map(({ id }) => id),
    ['weekly-magazine', 'weekly', 'holding'],
  )
  t.equal(topOwner(book, 'weekly-magazine'), 'holding')
  t.equal(topOwner(book, 'nobody'), 'nobody')
  t.equal(topOwner(book, 'orphan'), 'orphan')
  t.end()
})

test('a loop of owners ends, and is one house', (t) => {
  const loop = archiveOf([
    source('c', 'company', { parentId: 'a' }),
    source('a', 'company', { parentId: 'b' }),
    source('b', 'company', { parentId: 'c' }),
    source('outlet', 'independent_outlet', { parentId: 'b' }),
    source('self', 'company', { parentId: 'self' }),
  ]).book
  for (const id of ['a', 'b', 'c', 'outlet']) t.equal(topOwner(loop, id), 'a', id)
  t.ok(areOneHouse(loop, 'c', 'outlet'))
  t.equal(topOwner(loop, 'self'), 'self')
  t.end()
})

test('serving', (t) => {
  t.ok(serves(book, 'organ', 'party') && serves(book, 'organ-magazine', 'party'), 'itself, or through an owner')
  t.notOk(serves(book, 'party', 'organ') || serves(book, 'party', 'party') || serves(book, 'organ', 'nobody'))
  t.end()
})
