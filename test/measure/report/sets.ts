/** Table: the public sets that reading is measured on, with what is wanted of it there and what others reach. */

/** A figure of a scorer's answer. */
export interface FigureRow {
  readonly name: string
  /** Where it stands in the scorer's JSON: keys parted by full stops; "a / b" divides two of them. */
  readonly path: string
  /** Null where no figure is asked for. */
  readonly atLeast: number | null
  /** What others reach, and where that is told. Figures without a source were measured on this very file with this scorer. */
  readonly peers: string
}

export interface ScoreRow {
  /** Options of the scorer's call. */
  readonly options: readonly string[]
  readonly figures: readonly FigureRow[]
}

export interface SetRow {
  readonly task: string
  readonly set: string
  /** Files by their names in the folder of the sets; what is predicted from is also what is scored against, if no other is named. */
  readonly input: string
  readonly gold?: string
  readonly scorer: string
  readonly scores: readonly ScoreRow[]
}

const figure = (name: string, path: string, atLeast: number | null = null, peers = ''): FigureRow => ({ name, path, atLeast, peers })

const judged = 'JUDGE BENCH table, 2026'
const cqe = 'all 590 sentences, CQE_Evaluation'
const citron = 'PARC3, Citron model card'

export const setRows: readonly SetRow[] = [
  {
    task: 'comparison',
    set: 'EQUATE NewsNLI',
    input: 'comparison/newsnli.jsonl',
    scorer: 'comparison.mjs',
    scores: [
      {
        options: ['map=contradiction:neutral'],
        figures: [
          figure(
            'accuracy',
            'accuracy',
            0.73,
            `numbers and overlap .657; DeBERTa-v3-large .751, deberta-xlarge .728 (whole set, ${judged}); Q-REAS .607 (mean of five sets, wizwand.com)`,
          ),
        ],
      },
      {
        options: ['map=contradiction:neutral', 'min=.8'],
        figures: [
          figure('sure of entailment: right', 'perLabel.entailment.p', 0.9, 'numbers fit and overlap .8: .844'),
          figure('sure of entailment: coverage', 'perLabel.entailment.predicted / n', 0.3, 'numbers fit and overlap .8: .16'),
          figure('sure of not entailed: right', 'perLabel.neutral.p', 0.9, 'a new number: .736'),
          figure('sure of not entailed: coverage', 'perLabel.neutral.predicted / n', 0.2, 'a new number: .27'),
        ],
      },
    ],
  },
  {
    task: 'comparison',
    set: 'EQUATE AWPNLI',
    input: 'comparison/awpnli.jsonl',
    scorer: 'comparison.mjs',
    scores: [
      {
        options: [],
        figures: [figure('accuracy', 'accuracy', 0.8, `majority .531; DeBERTa .231 / .313 (whole set, ${judged})`)],
      },
    ],
  },
  {
    task: 'comparison',
    set: 'EQUATE stress',
    input: 'comparison/stress.jsonl',
    scorer: 'comparison.mjs',
    scores: [{ options: [], figures: [figure('accuracy', 'accuracy', 0.85, `majority .349; DeBERTa .800 / .867 (whole set, ${judged})`)] }],
  },
  {
    task: 'comparison',
    set: 'SICK trial',
    input: 'comparison/sick_trial.jsonl',
    scorer: 'comparison.mjs',
    scores: [
      {
        options: [],
        figures: [
          figure('accuracy', 'accuracy', 0.8, 'negation and overlap .758'),
          figure('contradiction precision', 'perLabel.contradiction.p', 0.95, 'negation and overlap .930'),
          figure('contradiction recall', 'perLabel.contradiction.r', null, 'negation and overlap .736'),
        ],
      },
    ],
  },
  {
    task: 'comparison',
    set: 'RTE-3 dev',
    input: 'comparison/rte3_dev.jsonl',
    scorer: 'comparison.mjs',
    scores: [{ options: [], figures: [figure('accuracy', 'accuracy', 0.74, 'overlap .702')] }],
  },
  {
    task: 'comparison',
    set: 'FNC-1, natural shares',
    input: 'comparison/fnc1_pairs.jsonl.gz',
    scorer: 'comparison.mjs',
    scores: [
      {
        options: ['part=natural', 'fnc=1'],
        figures: [
          figure('macro-F1', 'macroF1', 0.62, 'overlap and word lists .572; majority .211'),
          figure('disagree F1', 'perLabel.disagree.f1', 0.3, 'overlap and word lists .223'),
          figure('disagree precision', 'perLabel.disagree.p', 0.5, 'overlap and word lists .162'),
          figure('FNC score', 'fncScore', null, 'overlap and word lists .769; gradient boosting .795 (hold-out, fnc-1-baseline)'),
        ],
      },
    ],
  },
  ...['20', '22'].map(
    (year): SetRow => ({
      task: 'matching',
      set: `CheckThat 20${year} dev`,
      input: `matching/checkthat${year}_queries.jsonl`,
      gold: `matching/checkthat${year}_qrels.tsv`,
      scorer: 'matching.mjs',
      scores: [
        {
          options: ['split=dev'],
          figures: [
            figure(
              'MAP@5',
              'map',
              0.83,
              year === '20'
                ? 'BM25 .783; UNIPI-NLE .91 (its test split)'
                : 'BM25 .782; SimBa .907, BM25 .818 (its test split, CodaLab page of the task)',
            ),
            figure('MRR', 'mrr', null, year === '20' ? 'BM25 .792' : 'BM25 .787'),
          ],
        },
      ],
    }),
  ),
  {
    task: 'quantities',
    set: 'NewsQuant 0-199',
    input: 'reading/newsquant_0-199.jsonl',
    scorer: 'reading-quantities.mjs',
    scores: [
      {
        options: [],
        figures: [
          figure(
            'value F1',
            'value.f1',
            0.92,
            `regex with filters .827, wink-nlp .776, compromise .691, GPT-3 .636; CQE .920, quantulum3 .730, GPT-3 .706, MS recognizers .691 (${cqe})`,
          ),
          figure(
            'value and unit F1',
            'unit.f1',
            0.856,
            `CQE .856, GPT-3 .591, quantulum3 .472, IllQuantifier .371, MS recognizers .342 (${cqe})`,
          ),
          figure('value and change F1', 'change.f1', 0.881, `GPT-3 .515; CQE .881, GPT-3 .519, IllQuantifier .500 (${cqe})`),
          figure('value precision', 'value.p', null, 'regex with filters .782'),
          figure('value recall', 'value.r', null, 'regex with filters .878'),
        ],
      },
    ],
  },
  {
    task: 'quantities',
    set: 'Quantities by unit',
    input: 'reading/quantity_units.jsonl',
    scorer: 'reading-quantities.mjs',
    scores: [
      {
        options: [],
        figures: [
          figure('value F1', 'value.f1'),
          figure('value and unit F1', 'unit.f1', null, 'CQE .933 age, .796 currency, .792 dimension, .928 temperature (CQE_Evaluation)'),
          figure('value and change F1', 'change.f1'),
        ],
      },
    ],
  },
  {
    task: 'attribution',
    set: 'PolNeAR dev',
    input: 'reading/polnear_dev.jsonl.gz',
    scorer: 'reading-attribution.mjs',
    scores: [
      {
        options: [],
        figures: [
          figure('cue F1', 'cueOverlap.f1', 0.77, `patterns .530; cue exact .823 (${citron})`),
          figure('cue precision', 'cueOverlap.p', 0.9, `patterns .866; cue exact .933 (${citron})`),
          figure('source overlap F1', 'sourceOverlap.f1', 0.72, `patterns .512; .853 given the cue (${citron})`),
          figure('content characters F1', 'contentChars.f1', 0.8, 'patterns .539'),
        ],
      },
    ],
  },
  {
    task: 'times',
    set: 'TimeBank',
    input: 'reading/timebank.jsonl.gz',
    scorer: 'reading-times.mjs',
    scores: [
      {
        options: [],
        figures: [
          figure('relaxed F1', 'relaxed.f1', 0.88, 'chrono .708'),
          figure('relaxed with value F1', 'relaxedValue.f1', 0.7, 'chrono .418'),
          figure('strict F1', 'strict.f1', null, 'chrono .489'),
        ],
      },
    ],
  },
]
