/** A noun that may be a cue, with what would be its source and content: "his plan to …", "Holm's claim that …", "criticism of …". */
import { afterwards, agent, type Candidate } from './candidate.js'
import { frameAfter } from './frame.js'
import { isTag, type Line, type Run, reachOf, word } from './line.js'
import { phraseBefore } from './phrases.js'
import { type Subject, subjectOf } from './subject.js'
import { verbGroup } from './verb-group.js'

const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

const run = (from: number, to: number): Subject => ({ from, to, through: null, head: null, inverted: false })

/** Whose it is: "his", "Holm's"; the same words as a subject. */
const possessor = (line: Line, head: number, floor: number): { owner: Subject | null; first: number } => {
  let at = head
  while (at > floor && head - at < 5 && isTag(line, at - 1, 'ADJ', 'NOUN', 'ADV', 'NUM', 'DET', 'PROPN')) at -= 1
  const { lower, tag } = word(line, at - 1)
  if (at > floor && possessives.has(lower)) return { owner: run(at - 1, at), first: at }
  if (at > floor + 1 && (tag === 'PART' || tag === 'PUNCT') && /^['’]s?$/.test(lower)) {
    const phrase = phraseBefore(line, at - 1, floor)
    if (phrase) return { owner: run(phrase.from, phrase.to), first: at }
  }
  return { owner: null, first: at }
}

/** "expressed concern", "has doubts about": the subject of the verb whose object it is. */
const through = (line: Line, first: number, floor: number): Subject | null => {
  const verb = first - 1
  if (verb < floor || !(isTag(line, verb, 'VERB') || (isTag(line, verb, 'AUX') && word(line, verb).lemma === 'have'))) return null
  const subject = subjectOf(line, verbGroup(line, verb, floor), floor)
  return subject && { ...subject, through: verb }
}

/** What a noun would attribute; null where nothing follows that could be its content. */
export const nounCandidate = (line: Line, head: number): Candidate | null => {
  const { from: floor, to: ceiling } = reachOf(line, head)
  const frame = frameAfter(line, head, ceiling)
  if (frame.name === 'end' || frame.name === 'object' || frame.name === 'clause') return null
  const { owner, first } = possessor(line, head, floor)
  const subject = owner ?? through(line, first, floor)
  const by = subject === null ? agent(line, head, ceiling) : null
  const content = afterwards(line, frame, ceiling)
  if (content === null || content.to <= content.from) return null
  const source: Run | null = subject ? { from: subject.from, to: subject.to } : by
  return {
    kind: 'noun',
    group: { from: head, head, voice: 'noun', negated: isTag(line, first - 1, 'DET') && word(line, first - 1).lower === 'no' },
    frame,
    subject: subject ?? (by && run(by.from, by.to)),
    place: owner ? 'subject' : subject ? 'after' : 'none',
    source,
    cue: { from: head, to: frame.name === 'prep' ? frame.from + 1 : head + 1 },
    content: [content],
  }
}
