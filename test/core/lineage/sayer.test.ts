/** Who a hop names: a registered source, a name that is not registered, or somebody described. */
import { test } from 'tap'
import { sayerOf } from '../../../src/core/lineage/sayer.js'
import { archiveOf, source, told, via, viaName, viaSomebody } from '../../support/core.js'

const archive = archiveOf([source('wanner', 'person', { name: 'Christoph Wanner', aliases: ['C. Wanner'] })])
const sayer = (...chain: Parameters<typeof told>[1]) => {
  const [hop] = told('daily', chain, 'unknown').assertion.chain
  return hop ? sayerOf(archive, hop) : null
}

test('who it is', (t) => {
  t.strictSame(sayer(via('wanner')), { key: 'source:wanner', sourceId: 'wanner', name: 'Christoph Wanner' })
  for (const name of ['Christoph Wanner', 'christoph  wanner', 'C. Wanner', 'c wanner'])
    t.equal(sayer(viaName(name))?.sourceId, 'wanner', name)
  const other = sayer(viaName('Ana Ruiz'))
  t.strictSame([other?.sourceId, other?.name], [null, 'Ana Ruiz'])
  t.equal(sayer(viaName('ANA RUIZ'))?.key, other?.key, 'the same by its normalised name')
  t.not(sayer(viaName('Ana'))?.key, other?.key)
  t.equal(sayer(viaSomebody('a source in the security forces')), null)
  t.equal(sayer(via('gone'))?.name, 'gone', 'a source that is not in the archive goes by its id')
  t.end()
})
