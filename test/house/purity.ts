/** What core may not do, and who may read the environment: found in the syntax tree, so words in texts and comments do not count. */
import ts from 'typescript'
import { lineOf, type Module, nodesOf } from '../support/modules.js'
import { finding, type Rule } from './rule.js'

/** Whether a name is used here; not where it is declared, nor as the name of a property (`{ process: 1 }`, `row.fetch`). */
const isUse = (node: ts.Node): node is ts.Identifier => {
  if (!ts.isIdentifier(node)) return false
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if ('name' in parent && parent.name === node) return false
  if ((ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) && parent.propertyName === node) return false
  return !(ts.isQualifiedName(parent) && parent.right === node)
}

const uses = (node: ts.Node, name: string): boolean => isUse(node) && node.text === name

/** Name of the property that a node reads: `now` of `Date.now` and of `Date['now']`; null where it reads none. */
const propertyOf = (node: ts.Node): string | null => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (!ts.isElementAccessExpression(node)) return null
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : '(a computed name)'
}

/** The same, where it is read from an object of that name, itself perhaps a property: `globalThis.process.env`. */
const memberOf = (node: ts.Node, object: string): string | null => {
  if (!ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return null
  const owner = node.expression
  return uses(owner, object) || propertyOf(owner) === object ? propertyOf(node) : null
}

/** A global given away whole (`const { now } = Date`, `run(process)`): what is done with it then cannot be seen here. */
const givenAway = (node: ts.Node, name: string): boolean => {
  if (!uses(node, name)) return false
  const { parent } = node
  if ((ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node) return false
  if (ts.isNewExpression(parent) && parent.expression === node) return false
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return false
  return !ts.isTypeNode(parent)
}

type Impurity = { readonly name: string; readonly sees: (node: ts.Node) => boolean }

const globals =
  'process Promise setTimeout setInterval setImmediate queueMicrotask fetch console performance crypto globalThis require eval'.split(' ')

const impurities: readonly Impurity[] = [
  { name: 'Date.now', sees: (node) => ['now', '(a computed name)'].includes(memberOf(node, 'Date') ?? '') },
  {
    name: 'new Date() without arguments',
    sees: (node) => ts.isNewExpression(node) && uses(node.expression, 'Date') && (node.arguments ?? []).length === 0,
  },
  { name: 'Date given away whole, or called', sees: (node) => givenAway(node, 'Date') },
  { name: 'Math.random', sees: (node) => ['random', '(a computed name)'].includes(memberOf(node, 'Math') ?? '') },
  { name: 'Math given away whole', sees: (node) => givenAway(node, 'Math') },
  { name: 'async', sees: (node) => node.kind === ts.SyntaxKind.AsyncKeyword },
  { name: 'await', sees: (node) => ts.isAwaitExpression(node) || node.kind === ts.SyntaxKind.AwaitKeyword },
  { name: 'import()', sees: (node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword },
  ...globals.map((name) => ({ name, sees: (node: ts.Node) => uses(node, name) })),
]

const impure = (module: Module): string[] =>
  [...nodesOf(module.source)].flatMap((node) =>
    impurities.filter(({ sees }) => sees(node)).map(({ name }) => finding(module, lineOf(module.source, node), `(core) uses ${name}`)),
  )

const purity: Rule = {
  name: 'core is pure',
  sentence: 'core has no clock, no randomness, no input or output and nothing asynchronous',
  find: (modules) => modules.filter(({ path }) => path.startsWith('core/')).flatMap(impure),
}

/** Ways to the environment: `process.env`, a file loaded into it, or `process` handed on to where it can be read unseen. */
const readsEnvironment = (node: ts.Node): boolean =>
  ['env', 'loadEnvFile', '(a computed name)'].includes(memberOf(node, 'process') ?? '') || givenAway(node, 'process')

const environment: Rule = {
  name: 'one reader of the environment',
  sentence: 'only config.ts touches process.env, or takes node:process in a way that could',
  find: (modules) =>
    modules
      .filter(({ path }) => path !== 'config.ts')
      .flatMap((module) => [
        ...[...nodesOf(module.source)]
          .filter(readsEnvironment)
          .map((node) => finding(module, lineOf(module.source, node), 'touches process.env, or hands process on')),
        ...module.imports
          .filter(({ specifier }) => specifier === 'node:process' || specifier === 'process')
          .filter(({ names }) => names.some((name) => ['default', '*', 'env', 'loadEnvFile'].includes(name)))
          .map(({ line, names, specifier }) => finding(module, line, `takes ${names.join(', ')} of ${specifier}`)),
      ]),
}

export const purityRules: readonly Rule[] = [purity, environment]
