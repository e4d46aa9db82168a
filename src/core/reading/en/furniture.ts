/** Table: sentences that belong to the page and not to the report: drives, adverts, credits, the publisher on itself. */
export interface FurnitureRow {
  readonly name: string
  readonly says: string
  readonly pattern: RegExp
  readonly examples: readonly string[]
}

export const furnitureRows: readonly FurnitureRow[] = [
  {
    name: 'drive_for_readers',
    says: 'A drive for members, subscribers or gifts is no report.',
    pattern:
      /\b(?:subscri(?:be|ber|bers|ption|ptions)|newsletter|sign(?:ing)? up|donat(?:e|ion|ions)|paywall|become a member|join (?:us|our|\d)|help us|(?:reach|join) [\d,.]+ (?:\p{L}+ ){0,2}(?:members|readers|supporters|lovers|fans))\b/iu,
    examples: ['Help us reach 3,000 members.', "A year's subscription costs 80 euros."],
  },
  {
    name: 'advert',
    says: 'A price cut or an offer to the reader is no report.',
    pattern: /\b(?:per ?cent|%) off\b|\bpromo(?:tional)? code\b|\bdiscount code\b|\bwith the code\b|\byour first\b/iu,
    examples: ['Get 10 per cent off with the code RAIN.'],
  },
  {
    name: 'page_parts',
    says: 'Reading times, picture counts and marks of the page are no report.',
    pattern:
      /\b\d+ min(?:ute)?s? read\b|\bscroll (?:on|down)\b|\bskip to content\b|\b\d+ (?:pictures|photos|images)\b|\ball rights reserved\b|\bcookies?\b.*\bsite\b/iu,
    examples: ['4 min read', 'Scroll on for 9 pictures.'],
  },
  {
    name: 'contact',
    says: 'How to reach or answer the publisher is no report.',
    pattern: /\b(?:contact|write to|call us|phone|hotline|questions\?|allow [\p{L}\d]+ working days|press office|e-?mail)\b.{0,80}\d/iu,
    examples: ['Questions? Write to desk 9 and allow 5 working days.'],
  },
]

/** Verbs by which a publisher tells of itself: "The Daily is a newspaper", "The Daily appears six days a week". */
export const selfVerbs = /^(?:is (?:an?|the)|gathers|appears|publishes|belongs to)\b/u
