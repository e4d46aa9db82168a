/** The log is written many lines at a time, and none is lost. */
import { setTimeout } from 'node:timers/promises'
import { test } from 'tap'
import { gathering } from '../src/log-stream.js'

test('lines are written together, in their order', async (t) => {
  const written: string[] = []
  const stream = gathering((lines) => written.push(lines))
  stream.write('one\n')
  stream.write('two\n')
  t.strictSame(written, [], 'not at once')
  while (written.length === 0) await setTimeout(10)
  t.strictSame(written, ['one\ntwo\n'], 'but soon')
  stream.write('three\n')
  stream.flush()
  stream.flush()
  t.strictSame(written.slice(1), ['three\n'], 'when the process ends, once')
})

test('many lines do not wait', async (t) => {
  const written: string[] = []
  const stream = gathering((lines) => written.push(lines))
  const line = `${'x'.repeat(999)}\n`
  for (let nth = 0; nth < 20; nth += 1) stream.write(line)
  t.equal(written.length, 1)
  stream.flush()
  t.equal(written.join(''), line.repeat(20))
})
