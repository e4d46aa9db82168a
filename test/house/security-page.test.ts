/** The page on security names all ten items of the OWASP list, and for each the tests that hold it, which are there. */
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'tap'

const items = [
  'Broken object level authorization',
  'Broken authentication',
  'Broken object property level authorization',
  'Unrestricted resource consumption',
  'Broken function level authorization',
  'Unrestricted access to sensitive business flows',
  'Server side request forgery',
  'Security misconfiguration',
  'Improper inventory management',
  'Unsafe consumption of APIs',
]

test('docs/security.md', (t) => {
  const [, ...sections] = readFileSync('docs/security.md', 'utf8').split(/^## /mu)
  t.strictSame(
    sections.map((section) => section.split('\n')[0]),
    items.map((item, index) => `API${index + 1}:2023 ${item}`),
    'all ten, in order',
  )
  for (const section of sections) {
    const [title] = section.split('\n')
    const held = /\nHeld by ([\s\S]+)/u.exec(section)?.[1] ?? ''
    const files = [...held.matchAll(/`(test\/[^`]+\.test\.ts)`/gu)].map(([, file = '']) => file)
    t.ok(files.length > 0, `${title} names its tests`)
    for (const file of files) t.ok(existsSync(file) && /\btest\(/u.test(readFileSync(file, 'utf8')), `${title}: ${file}`)
  }
  t.end()
})
