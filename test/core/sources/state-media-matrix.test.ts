/** State Media Monitor's matrix: seven models by who funds, who governs and who edits; too little to decide is none. */
import { test } from 'tap'
import { autonomies, completeSource, fundings, governances, type NewSource, stateMediaModels } from '../../../src/core/sources/schema.js'
import { stateMediaMatrix, stateMediaModelOf } from '../../../src/core/sources/state-media-matrix.js'

type Facets = NonNullable<NewSource['provenance']>

const derived = (provenance: Facets) => stateMediaModelOf(completeSource({ name: 'x', kind: 'unknown', provenance }).provenance)
const modelOf = (funding: Facets['funding'], governance: Facets['governance'], editorialAutonomy: Facets['editorialAutonomy']) =>
  derived({ funding, governance, editorialAutonomy }).stateMediaModel

test('a case for every row', (t) => {
  t.equal(modelOf('state', 'state_appointed', 'controlled'), 'SC')
  t.equal(modelOf('private', 'state_appointed', 'controlled'), 'CaPu')
  t.equal(modelOf('state', 'private_owner', 'controlled'), 'CaPr')
  t.equal(modelOf('state', 'state_appointed', 'independent'), 'ISFM')
  t.equal(modelOf('state', 'independent', 'independent'), 'ISF')
  t.equal(modelOf('private', 'state_appointed', 'independent'), 'ISM')
  t.equal(modelOf('reader', 'independent', 'independent'), 'IP')
  t.strictSame(stateMediaMatrix.map(({ model }) => model).sort(), [...stateMediaModels].sort(), 'one row a model')
  t.end()
})

test('too little to decide is none, with the reason', (t) => {
  t.strictSame(derived({}).stateMediaModel, null)
  t.match(derived({}).says, /\.$/u)
  for (const funding of fundings) t.equal(modelOf(funding, 'state_appointed', 'unknown'), null, `${funding}, edited nobody knows how`)
  for (const autonomy of autonomies) t.equal(modelOf('unknown', 'unknown', autonomy), null, `nobody knows who pays, ${autonomy}`)
  t.equal(modelOf('unknown', 'state_appointed', 'independent'), null, 'ISFM or ISM')
  t.equal(modelOf('unknown', 'independent', 'independent'), null, 'ISF or IP')
  t.equal(modelOf('unknown', 'state_appointed', 'controlled'), null)
  t.equal(modelOf('state', 'unknown', 'controlled'), null)
  t.end()
})

test('nothing makes an outlet independent that is not told', (t) => {
  for (const funding of fundings)
    for (const governance of governances)
      for (const autonomy of ['controlled', 'pressured', 'unknown'] as const)
        t.notOk(
          ['ISFM', 'ISF', 'ISM', 'IP'].includes(modelOf(funding, governance, autonomy) ?? ''),
          `${funding}, ${governance}, ${autonomy}`,
        )
  t.end()
})

test('a model comes with its rule and a sentence', (t) => {
  for (const row of stateMediaMatrix) t.match(row.says, /^[A-Z].*\.$/u, row.rule)
  const { rule, says } = derived({ funding: 'state', governance: 'state_appointed', editorialAutonomy: 'controlled' })
  t.strictSame([rule, says], ['state-controlled', stateMediaMatrix[0]?.says])
  t.end()
})
