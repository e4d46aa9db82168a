/** Every module under a folder, read with the TypeScript parser: what it imports, and what the rules of the house ask about it. */
import { readFileSync } from 'node:fs'
import { posix, relative, sep } from 'node:path'
import ts from 'typescript'

/** How a module reaches another: at run time, for a type, by passing it on, by `import()` in code, by `import()` in a type. */
export type ImportKind = 'static' | 'type' | 're-export' | 'dynamic' | 'import type'

/** One import. `names` are the exported names taken: `default`, `*` for all, no types beside values. A computed specifier is null. */
export type Import = {
  readonly kind: ImportKind
  readonly specifier: string | null
  readonly names: readonly string[]
  readonly line: number
  /** True where the specifier points at a file (`./`, `../`, `/`, `#`, `file:`) and so has to resolve to one of the tree. */
  readonly local: boolean
  /** The file of the tree that it names, null where there is none. Packages have none. */
  readonly target: string | null
}

export type Fact = { readonly what: 'default export' | 'export *' | 'any' | 'cast' | 'non-null !'; readonly line: number }
export type Class = { readonly name: string; readonly parent: string | null; readonly line: number }
export type ExportedFunction = { readonly name: string; readonly documented: boolean; readonly line: number }

/** A module as the rules see it. Paths are relative to the folder that was read, with `/`; `source` is for rules that walk it. */
export type Module = {
  readonly path: string
  readonly lines: number
  readonly parses: boolean
  /** First line of the first docstring that stands on a statement of the file; empty where there is none. */
  readonly docstring: string
  readonly imports: readonly Import[]
  readonly facts: readonly Fact[]
  readonly classes: readonly Class[]
  readonly functions: readonly ExportedFunction[]
  readonly source: ts.SourceFile
}

/** The node and all below it, in the order of the text; comments are not among them. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  for (const child of children) yield* nodesOf(child)
}

/** Line of a node, from 1. */
export const lineOf = (source: ts.SourceFile, node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1

/** Path of the file that a local specifier names from a module, null where the tree has none. Suffixes are read as NodeNext does. */
const targetOf = (from: string, specifier: string, files: ReadonlySet<string>): string | null => {
  if (!specifier.startsWith('.')) return null
  const path = posix.join(posix.dirname(from), specifier)
  const stem = path.endsWith('.js') ? path.slice(0, -3) : null
  const candidates = stem === null ? [path.endsWith('.json') ? path : ''] : [`${stem}.ts`, `${stem}.d.ts`]
  return candidates.find((candidate) => files.has(candidate)) ?? null
}

const literal = (node: ts.Node | undefined): string | null => (node && ts.isStringLiteralLike(node) ? node.text : null)

const named = (elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]) =>
  elements.map((element) => (element.propertyName ?? element.name).text)

type Reach = { readonly kind: ImportKind; readonly specifier: string | null; readonly names: readonly string[] }

const ofDeclaration = (node: ts.ImportDeclaration): Reach => {
  const clause = node.importClause
  const bindings = clause?.namedBindings
  const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : []
  const whole = bindings && ts.isNamespaceImport(bindings) ? ['*'] : []
  const typeOnly =
    clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (elements.length > 0 && !clause?.name && elements.every((element) => element.isTypeOnly))
  const taken = elements.filter((element) => typeOnly || !element.isTypeOnly)
  const names = [...(clause?.name ? ['default'] : []), ...whole, ...named(taken)]
  return { kind: typeOnly ? 'type' : 'static', specifier: literal(node.moduleSpecifier), names }
}

const ofExport = (node: ts.ExportDeclaration): Reach => {
  const clause = node.exportClause
  const names = clause && ts.isNamedExports(clause) ? named(clause.elements) : ['*']
  return { kind: 're-export', specifier: literal(node.moduleSpecifier), names }
}

const reachOf = (node: ts.Node): Reach | null => {
  if (ts.isImportDeclaration(node)) return ofDeclaration(node)
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return ofExport(node)
  if (ts.isExternalModuleReference(node)) return { kind: 'static', specifier: literal(node.expression), names: ['*'] }
  if (ts.isImportTypeNode(node)) {
    const specifier = ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : null
    return { kind: 'import type', specifier, names: [node.qualifier?.getText() ?? '*'] }
  }
  if (!ts.isCallExpression(node)) return null
  const callee = node.expression
  const loads = callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
  return loads ? { kind: 'dynamic', specifier: literal(node.arguments[0]), names: ['*'] } : null
}

/** A cast other than `as const`: `as T` or `<T>x`. `satisfies` is none. */
const isCast = (node: ts.Node): boolean =>
  (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && !ts.isConstTypeReference(node.type)

const factOf = (node: ts.Node): Fact['what'] | null => {
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) return 'default export'
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'default export'
  if (ts.isExportDeclaration(node) && !(node.exportClause && ts.isNamedExports(node.exportClause))) return 'export *'
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
  if (isCast(node)) return 'cast'
  // `x!`, and the `!` of `let x!: T`; a negation is an operator and no node of its own.
  if (ts.isNonNullExpression(node) || node.kind === ts.SyntaxKind.ExclamationToken) return 'non-null !'
  return null
}

const parentOf = (node: ts.ClassLikeDeclaration): string | null => {
  const clause = node.heritageClauses?.find((heritage) => heritage.token === ts.SyntaxKind.ExtendsKeyword)
  return clause?.types[0]?.expression.getText() ?? null
}

const isFunction = (value: ts.Expression | undefined): boolean => {
  let inner = value
  while (inner && (ts.isParenthesizedExpression(inner) || ts.isSatisfiesExpression(inner) || ts.isAsExpression(inner)))
    inner = inner.expression
  return inner !== undefined && (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner))
}

/** Words of a comment: without its frame of stars. */
const words = (comment: string): string[] =>
  comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*?/, '').trim())
    .filter((line) => line !== '')

const isDocumented = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).some((doc) => words(doc.getText()).length > 0)

/** The functions that a module exports, by declaration, as constants, or in an `export { … }`. One docstring serves all overloads. */
const functionsOf = (source: ts.SourceFile): ExportedFunction[] => {
  const listed = new Set<string>()
  for (const statement of source.statements)
    if (
      ts.isExportDeclaration(statement) &&
      !statement.moduleSpecifier &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    )
      for (const name of named(statement.exportClause.elements)) listed.add(name)
  const found = new Map<string, ExportedFunction>()
  const add = (statement: ts.Statement, node: ts.FunctionDeclaration | ts.VariableDeclaration) => {
    const name = node.name && ts.isIdentifier(node.name) ? node.name.text : 'default'
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) && !listed.has(name)) return
    const documented = isDocumented(node) || (found.get(name)?.documented ?? false)
    found.set(name, { name, documented, line: found.get(name)?.line ?? lineOf(source, node) })
  }
  for (const statement of source.statements) {
    if (ts.isFunctionDeclaration(statement)) add(statement, statement)
    if (ts.isVariableStatement(statement))
      for (const declaration of statement.declarationList.declarations) if (isFunction(declaration.initializer)) add(statement, declaration)
  }
  return [...found.values()]
}

const docstringOf = (source: ts.SourceFile): string => {
  for (const node of [...source.statements, source.endOfFileToken])
    for (const range of ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? []) {
      const comment = source.text.slice(range.pos, range.end)
      if (comment.startsWith('/**')) return words(comment)[0] ?? ''
    }
  return ''
}

const moduleOf = (path: string, text: string, files: ReadonlySet<string>): Module => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS)
  const imports: Import[] = []
  const facts: Fact[] = []
  const classes: Class[] = []
  for (const node of nodesOf(source)) {
    const line = lineOf(source, node)
    const reach = reachOf(node)
    if (reach) {
      const local = reach.specifier !== null && /^([./#]|file:)/.test(reach.specifier)
      const target = local && reach.specifier !== null ? targetOf(path, reach.specifier, files) : null
      imports.push({ ...reach, line, local, target })
    }
    const what = factOf(node)
    if (what) facts.push({ what, line })
    if (ts.isClassLike(node)) classes.push({ name: node.name?.text ?? '(without a name)', parent: parentOf(node), line })
  }
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  // The parser never throws: what it could not read it lists here, on a property that the types leave out.
  const parses = 'parseDiagnostics' in source && Array.isArray(source.parseDiagnostics) && source.parseDiagnostics.length === 0
  return { path, lines, parses, docstring: docstringOf(source), imports, facts, classes, functions: functionsOf(source), source }
}

/** Reads a tree given as paths and texts: every `.ts` file is a module, other files are only there to be imported. In order of path. */
export const modulesOf = (files: Readonly<Record<string, string>>): Module[] => {
  const paths = new Set(Object.keys(files))
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.ts'))
    .map(([path, text]) => moduleOf(path, text, paths))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Reads a folder from disk, as `modulesOf` does; an empty or missing folder has no modules. */
export const modulesIn = (folder: string): Module[] => {
  const paths = ts.sys.readDirectory(folder, ['.ts', '.json'])
  const entries = paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const)
  return modulesOf(Object.fromEntries(entries))
}
