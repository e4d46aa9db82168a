/** Webhooks and what was delivered to them. They belong to this installation, not to what it knows: not versioned, not exported, in no list. */

export interface WebhookRow {
  readonly id: string
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
  readonly status: string
  readonly url: string
  readonly description: string | null
  /** The filter, as JSON. */
  readonly filter: string
  readonly by: string | null
  /** Why the service paused it; null where a person did, or where it is active. */
  readonly pausedBecause: string | null
  /** Kept as it is: a signature cannot be made from a hash. */
  readonly secret: string
  /** The secret before, which signs as well until this instant. */
  readonly formerSecret: string | null
  readonly formerUntil: string | null
  /** The place in the list of changes up to which all was delivered or given up. */
  readonly upTo: string
  /** How often the next event was tried. */
  readonly attempts: number
  /** When it is to be tried. */
  readonly nextAt: string
  /** Since when nothing could be delivered. */
  readonly failingSince: string | null
}

/** What the sender moves on; all else is revised by persons. */
export type Progress = Pick<WebhookRow, 'upTo' | 'attempts' | 'nextAt' | 'failingSince'>

export interface DeliveryRow {
  readonly webhookId: string
  readonly messageId: string
  readonly eventId: string
  readonly type: string
  readonly attempt: number
  readonly at: string
  readonly outcome: string
  readonly status: number | null
  /** What went wrong, or how the answer began. */
  readonly detail: string | null
  readonly nextAt: string | null
}

export interface NumberedDelivery extends DeliveryRow {
  readonly number: number
}

export interface WebhookStore {
  insert(row: WebhookRow): Promise<void>
  one(id: string): Promise<WebhookRow | null>
  /** All, in the order of recording. */
  all(): Promise<WebhookRow[]>
  /** Writes the next revision; false where the one before is not current any more. */
  revise(row: WebhookRow): Promise<boolean>
  remove(id: string): Promise<boolean>
  /** Notes how far the sender came, and one attempt. */
  progress(id: string, progress: Progress, delivery: DeliveryRow | null): Promise<void>
  log(delivery: DeliveryRow): Promise<void>
  /** Attempts, the latest first, before a number. */
  deliveries(webhookId: string, before: number | null, limit: number): Promise<NumberedDelivery[]>
  /** Takes, or keeps, the one place of the sender until an instant; false where another holds it. */
  lease(holder: string, now: string, until: string): Promise<boolean>
  release(holder: string): Promise<void>
}
