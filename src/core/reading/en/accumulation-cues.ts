/** Table: words that tell a level at a moment (stock) from what happened during a period (flow). */
export interface AccumulationCue {
  readonly name: string
  readonly accumulation: 'stock' | 'flow'
  readonly words: ReadonlySet<string>
  readonly says: string
  readonly examples: readonly string[]
}

const cue = (name: string, accumulation: 'stock' | 'flow', words: string, says: string, ...examples: string[]): AccumulationCue => ({
  name,
  accumulation,
  words: new Set(words.split(' ')),
  says,
  examples,
})

export const accumulationCues: readonly AccumulationCue[] = [
  cue(
    'stock_now',
    'stock',
    'currently now still presently today',
    '"Currently" and its like tell a stock: how many there are at the moment.',
    '300 patients are currently in hospital.',
  ),
  cue(
    'stock_state',
    'stock',
    'remain remains remained missing absent homeless staying living standing held detained trapped unaccounted employed registered-as',
    'A state that lasts tells a stock.',
    'Twelve people remained missing on 3 May.',
  ),
  cue(
    'flow_total',
    'flow',
    'total altogether cumulative overall since',
    '"Since" and "in all" tell a cumulative flow.',
    'Since January, 40 ships have passed.',
  ),
]
