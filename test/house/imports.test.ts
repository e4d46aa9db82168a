/** Who may import whom: the stairs, the rooms of core, its libraries and its purity. */
import { test } from 'tap'
import { modulesIn } from '../support/modules.js'
import { importBreaches } from './breaches.js'
import { coreLibraries } from './core-libraries.js'
import { graphRules } from './graph.js'
import { filesIn, house, match, prove } from './proof.js'
import { purityRules } from './purity.js'
import { roomRules } from './rooms.js'
import { stairs } from './stairs.js'

const rules = [...stairs, ...roomRules, ...purityRules, ...graphRules]

for (const rule of rules)
  test(rule.name, (t) => {
    prove(t, rule, importBreaches)
    t.end()
  })

test('the tables', (t) => {
  match(t, rules, importBreaches)
  for (const { name, reason } of coreLibraries) t.ok(reason.length > 10, `${name} is there for a reason`)
  t.end()
})

test('nothing is missed', (t) => {
  t.comment(`${house.modules.length} modules, ${house.modules.flatMap(({ imports }) => imports).length} imports`)
  t.ok(house.modules.length >= house.files.filter((path) => path.endsWith('.ts')).length, 'every .ts file of src was read')
  const root = t.testdir({
    'a.ts': "import './.b/c.js'\n",
    '.b': { 'c.ts': '' },
    node_modules: { 'd.ts': '', 'e.d.ts': '' },
    'f.json': '1',
  })
  const read = modulesIn(root)
  t.strictSame(
    read.map(({ path }) => path).sort(),
    filesIn(root).filter((path) => path.endsWith('.ts')),
    'folders that tools like to skip are read as well',
  )
  t.equal(read.find(({ path }) => path === 'a.ts')?.imports[0]?.target, '.b/c.ts')
  t.end()
})
