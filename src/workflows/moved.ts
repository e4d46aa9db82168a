/** Moved: what was asked for reads as another since the two were merged. No failure: http answers it with 308 to the same path there. */

export class Moved extends Error {
  readonly from: string
  readonly to: string

  constructor(from: string, to: string) {
    super(`${from} was merged into ${to}.`)
    this.name = 'Moved'
    this.from = from
    this.to = to
  }
}
