/** `npm run measure -- reliability SET [options]`: every method on one set in one run; without known answers the predictions of one. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Method, Settled } from '../../../src/core/reliability/method.js'
import { defaultMethod, methodNamed, methods } from '../../../src/core/reliability/methods.js'
import { type Network, networkOf } from '../../../src/core/reliability/network.js'
import { type Variant, without } from './run.js'
import { readSet, setForms } from './sets.js'
import { tableOf } from './table.js'

const listed = (value: string | undefined): string[] => (value ?? '').split(',').filter((name) => name !== '')

const usage = [
  'usage: npm run --silent measure -- reliability SET [gold=FILE] [methods=NAME,NAME] [without=SOURCE,SOURCE] [days=DAY,DAY] [out=FOLDER]',
  'SET is',
  ...setForms.map(({ says }) => `  ${says}`),
  `Methods: ${methods.map(({ name }) => name).join(' ')}`,
  'With known answers a table of all methods; out=FOLDER keeps their predictions and estimates as JSON lines.',
  `Without them the predictions and estimates of one method (${defaultMethod.name}, if no other is named).`,
].join('\n')

const chosen = (names: readonly string[]): Method[] =>
  names.length === 0
    ? [...methods]
    : names.map((name) => {
        const method = methodNamed(name)
        if (!method) throw new RangeError(`${name} is no method; there are ${methods.map((row) => row.name).join(', ')}`)
        return method
      })

/** Lines of predictions `{ id, item, value, confidence }`, one an item. */
const predictionLines = ({ items }: Network, { answers, confidence }: Settled): string[] =>
  items.map((item, at) => JSON.stringify({ id: item, item, value: answers[at], confidence: confidence[at] }))

/** Lines of sources `{ source, estimate, low, high }`, one a source of which the method says something. */
const sourceLines = ({ sources }: Network, { estimates }: Settled): string[] =>
  sources.flatMap((source, at) => {
    const estimate = estimates[at]
    return estimate ? [JSON.stringify({ source, estimate: estimate.mean, low: estimate.low, high: estimate.high })] : []
  })

const predict = (variant: Variant, method: Method): void => {
  for (const run of variant.runs) {
    const network = networkOf(run.observations)
    const settled = method.settle(network)
    for (const line of [...predictionLines(network, settled), ...sourceLines(network, settled)]) console.log(line)
  }
}

const run = ([path, ...words]: readonly string[]): number => {
  const options = new Map(words.map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]))
  const unknown = [...options.keys()].find((name) => !['gold', 'methods', 'without', 'days', 'out'].includes(name))
  if (!path || unknown !== undefined) {
    console.error(usage)
    return 2
  }
  const { variants, measure } = readSet(path, { gold: options.get('gold') ?? null, days: listed(options.get('days')) })
  if (variants.every(({ runs }) => runs.every(({ observations }) => observations.length === 0)))
    throw new RangeError(`${path} holds no observations`)
  const lacking = listed(options.get('without'))
  const shown = lacking.length === 0 ? variants : variants.slice(0, 1).map((variant) => without(variant, lacking))
  const picked = chosen(listed(options.get('methods')))
  const hasGold = shown.some(({ runs }) => runs.some(({ gold }) => gold.size > 0))
  if (!hasGold) {
    for (const variant of shown) predict(variant, options.has('methods') ? (picked[0] ?? defaultMethod) : defaultMethod)
    return 0
  }
  const folder = options.get('out')
  if (folder) mkdirSync(folder, { recursive: true })
  const [vote = defaultMethod] = methods
  for (const variant of shown) {
    const kept = new Map<string, string[]>()
    const table = tableOf(variant, picked, vote, measure, ({ name }, _run, network, settled) => {
      if (!folder) return
      const file = `${name}.${variant.name.replaceAll(/\W+/gu, '-')}`
      kept.set(`${file}.predictions.jsonl`, [...(kept.get(`${file}.predictions.jsonl`) ?? []), ...predictionLines(network, settled)])
      kept.set(`${file}.sources.jsonl`, [...(kept.get(`${file}.sources.jsonl`) ?? []), ...sourceLines(network, settled)])
    })
    for (const [file, lines] of kept) writeFileSync(join(folder ?? '.', file), `${lines.join('\n')}\n`)
    console.log(`${table}\n`)
  }
  return 0
}

/** Prints tables or predictions; answers the exit code. What cannot be read is said in one line. */
export const reliability = async (words: readonly string[]): Promise<number> => {
  try {
    return run(words)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    console.error(error.message)
    return 2
  }
}
