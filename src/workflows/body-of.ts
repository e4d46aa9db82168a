/** What a resource holds, without what the store adds: for a change that leaves the body as it is. */

interface Stored {
  readonly id: string
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
  readonly status: string
}

/** The body of a stored resource. */
export const bodyOf = <T extends Stored>({
  id: _id,
  revision: _revision,
  recordedAt: _recordedAt,
  updatedAt: _updatedAt,
  status: _status,
  ...body
}: T): Omit<T, keyof Stored> => body
