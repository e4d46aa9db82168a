/** A disk without room: writes are refused with the reason, reads go on, and it recovers when there is room. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Test, test } from 'tap'
import { openDoor, run } from '../doors/door.js'
import { get, long, write } from './asking.js'

/** A small disk of its own; null where this user may not have one. */
const smallDisk = (t: Test): string | null => {
  const path = mkdtempSync(join(tmpdir(), 'hearsay-disk-'))
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', path]).status !== 0) return null
  t.teardown(() => {
    spawnSync('umount', ['-l', path])
    rmSync(path, { recursive: true })
  })
  return path
}

/** Writes until there is no room. */
const fill = (path: string): void => {
  const file = openSync(path, 'w')
  try {
    for (;;) writeSync(file, Buffer.alloc(4096, 1))
  } catch {
    // It is full.
  } finally {
    closeSync(file)
  }
}

test('a full disk', async (t) => {
  const disk = smallDisk(t)
  if (disk === null) return t.pass('this user may not mount a small disk')
  const path = join(disk, 'hearsay.db')
  const { address, child, left } = await openDoor(t, { HEARSAY_DATABASE: path })
  const made: string[] = []
  const writeOne = async () => {
    const answer = await write(address, long())
    if (answer.status === 201) made.push(JSON.parse(answer.body).id)
    return answer
  }
  t.equal((await writeOne()).status, 201)
  fill(join(disk, 'filler'))
  let refused = await writeOne()
  for (let tries = 0; refused.status === 201 && tries < 200; tries += 1) refused = await writeOne()
  t.match(refused, { status: 503, retryAfter: '30', body: /\/problems\/unavailable.*(no room|The disk)/u })
  t.match(await writeOne(), { status: 503 }, 'again')
  t.match(await get(address, `/v1/sources/${made[0]}`), { status: 200 }, 'reads go on')
  t.match(await get(address, '/readyz'), { status: 200 })
  rmSync(join(disk, 'filler'))
  t.equal((await writeOne()).status, 201, 'it recovers when there is room')
  for (const id of made) t.equal((await get(address, `/v1/sources/${id}`)).status, 200)
  child.kill('SIGTERM')
  t.match(await left, { code: 0 })
  t.match(await run(t, {}, ['check-database', path]), { code: 0 }, 'and nothing is there by half')
})
