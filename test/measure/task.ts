/** A task of measuring: from a file of inputs to predictions, one object a line. */
export interface Task {
  readonly name: string
  /** What the input is, for the usage line. */
  readonly input: string
  /** Predictions in the order of the input; some tasks take more files. */
  readonly predict: (file: string, ...more: string[]) => Iterable<object> | AsyncIterable<object>
}
