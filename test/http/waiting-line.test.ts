/** The line in which requests wait, on a loop whose turns and clock are stepped by hand. */
import { test } from 'tap'
import { type Line, waitingLine } from '../../src/http/waiting-line.js'

const loopOf = () => {
  let [time, next]: [number, (() => void)[]] = [0, []]
  const line = waitingLine({ now: () => time, nextTurn: (act) => next.push(act) })
  /** One turn: what was put off until then is done. */
  const turn = (): void => {
    const acts = next
    next = []
    for (const act of acts) act()
  }
  const spend = (ms: number): void => {
    time += ms
  }
  return { line, turn, spend, idle: () => next.length === 0 }
}

const standing = (line: Line, told: string[], name: string, more: { limit?: number; lasted?: number; act?: () => void } = {}): void =>
  line.stand(
    {
      limit: more.limit ?? 1_000,
      go: () => {
        told.push(name)
        more.act?.()
      },
      refuse: () => told.push(`${name} refused`),
    },
    more.lasted ?? 0,
  )

test('who comes while nobody waits is begun at once, as long as the turn is young', (t) => {
  const { line, turn, idle } = loopOf()
  const told: string[] = []
  for (const name of ['a', 'b', 'c']) standing(line, told, name, { lasted: 4 })
  t.strictSame(told, ['a', 'b', 'c'])
  turn()
  t.ok(idle(), 'then the loop may rest')
  t.end()
})

test('after a long answer to who was begun at once, connections are looked at too', (t) => {
  const { line, turn, spend, idle } = loopOf()
  const told: string[] = []
  standing(line, told, 'long', { act: () => spend(15) })
  turn()
  standing(line, told, 'next')
  t.strictSame(told, ['long'])
  for (let times = 0; times < 15; times += 1) turn()
  t.strictSame(told, ['long', 'next'])
  for (let times = 0; times < 3; times += 1) turn()
  t.ok(idle())
  t.end()
})

test('behind a long one they stand in line, one a turn, in the order of their coming', (t) => {
  const { line, turn, idle } = loopOf()
  const told: string[] = []
  standing(line, told, 'a', { lasted: 40 })
  standing(line, told, 'b', { lasted: 40 })
  standing(line, told, 'young turn, but others wait', { lasted: 0 })
  t.equal(line.length(), 3)
  t.strictSame(told, [])
  turn()
  t.strictSame(told, ['a'])
  standing(line, told, 'c')
  turn()
  t.strictSame(told, ['a', 'b'])
  for (let times = 0; times < 4; times += 1) turn()
  t.strictSame(told, ['a', 'b', 'young turn, but others wait', 'c'])
  t.equal(line.length(), 0)
  t.ok(idle(), 'and the loop may rest')
  standing(line, told, 'd')
  t.equal(told.at(-1), 'd', 'then they are begun at once again')
  t.end()
})

test('after a long answer connections are looked at for some turns', (t) => {
  const { line, turn, spend } = loopOf()
  const told: string[] = []
  const turnsUntil = (name: string): number => {
    for (let times = 1; ; times += 1) {
      turn()
      if (told.at(-1) === name) return times
      if (times > 100) throw new Error(`${name} never came`)
    }
  }
  standing(line, told, 'long', { lasted: 9, act: () => spend(20) })
  standing(line, told, 'very long', { lasted: 9, act: () => spend(500) })
  standing(line, told, 'short', { lasted: 9 })
  standing(line, told, 'last', { lasted: 9 })
  turn()
  t.strictSame(told, ['long'])
  t.equal(turnsUntil('very long'), 21)
  t.equal(turnsUntil('short'), 33, 'but no more than 32')
  t.equal(turnsUntil('last'), 1)
  t.end()
})

test('who has waited for too long is refused when its turn comes, and the next is taken instead', (t) => {
  const { line, turn, spend } = loopOf()
  const told: string[] = []
  standing(line, told, 'a', { lasted: 9, limit: 10 })
  standing(line, told, 'b', { lasted: 9, limit: 100 })
  spend(50)
  turn()
  t.strictSame(told, ['a refused', 'b'])
  t.end()
})

test('who would wait for too long is refused at once', (t) => {
  const { line, turn, spend } = loopOf()
  const told: string[] = []
  for (let nth = 0; nth < 10; nth += 1) standing(line, told, `first ${nth}`, { lasted: 9, act: () => spend(100) })
  while (line.length() > 2) turn()
  told.length = 0
  standing(line, told, 'patient', { limit: 1_000 })
  standing(line, told, 'in a hurry', { limit: 100 })
  t.strictSame(told, ['in a hurry refused'])
  while (line.length() > 0) turn()
  t.equal(told.at(-1), 'patient')
  t.end()
})
