/** Small trees that break the style of the house. */
import type { Breach } from './breaches.js'

const path = 'core/values/x.ts'
const breach = (rule: string, how: string, text: string, line = 1): Breach => ({
  rule,
  how,
  tree: { [path]: text },
  says: new RegExp(`^src/core/values/x\\.ts:${line} `),
})

const lines = (count: number) => 'f()\n'.repeat(count)

export const styleBreaches: readonly Breach[] = [
  breach('length', 'one line too many', lines(251)),
  breach('length', 'the word stands elsewhere', `/** A list.\n * Table: of words. */\n${lines(260)}/** Table: late */\n`),
  breach('length', 'the word stands in no docstring', `// Table: of words\n${lines(260)}`),
  {
    rule: 'median',
    how: 'long files',
    tree: { 'a.ts': lines(90), 'b.ts': lines(1), 'c.ts': lines(200) },
    says: /^the median file has 90 lines$/,
  },
  { rule: 'median', how: 'two in the middle', tree: { 'a.ts': lines(1), 'b.ts': lines(180) }, says: /^the median file has 90.5 lines$/ },
  { rule: 'median', how: 'nothing to measure', tree: {}, says: /^there are no files/ },
  breach('no default export', 'an expression', 'export default 1\n'),
  breach('no default export', 'a function', '\nexport default function x() {}\n', 2),
  breach('no default export', 'by name', 'const x = 1\nexport { x as default }\n', 2),
  breach('no export *', 'bare', "export * from './y.js'\n"),
  breach('no export *', 'named', "export * as y from './y.js'\n"),
  breach('no any', 'a parameter', 'const f = (x: any) => x\n'),
  breach('no any', 'deep in a type', 'type X = Map<string, readonly any[]>\n'),
  breach('no cast', 'as', 'const x = y as string\n'),
  breach('no cast', 'as unknown', 'const x = y as unknown\n'),
  breach('no cast', 'angles', 'const x = <string>y\n'),
  breach('no cast', 'under as const', 'const x = [y as 1] as const\n'),
  breach('no non-null !', 'a value', 'const x = y!.z\n'),
  breach('no non-null !', 'a declaration', 'let x!: string\n'),
  breach('classes', 'a plain one', 'class X {}\n'),
  breach('classes', 'an expression', 'const X = class {}\n'),
  breach('classes', 'that extends no error', 'class X extends Map {}\n'),
  breach('classes', 'whose parent only looks like an error', 'class Error2 {}\nclass X extends Error2 {}\n', 2),
  breach('docstrings', 'a declaration', 'export function x() {}\n'),
  breach('docstrings', 'a constant', '// not a docstring\nexport const x = () => 1\n', 2),
  breach('docstrings', 'a constant in brackets', 'export const x = ((a: number) => a) satisfies unknown\n'),
  breach('docstrings', 'an empty docstring', '/** */\nexport const x = () => 1\n', 2),
  breach('docstrings', 'exported below', 'const x = () => 1\nexport { x as y }\n'),
  {
    ...breach('docstrings', 'a workflow', ''),
    tree: { 'workflows/x.ts': 'export const x = async () => 1\n' },
    says: /^src\/workflows\/x\.ts:1 /,
  },
]
