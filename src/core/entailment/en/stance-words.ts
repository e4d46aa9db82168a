/** Table: English words by which an article takes a stand to what others tell. Lemmas and forms in lower case. */

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const cueNames = ['refuting', 'denying', 'rumour', 'turning', 'negating', 'hedging', 'telling', 'confirming'] as const

export type CueName = (typeof cueNames)[number]

export interface Cue {
  readonly says: string
  readonly words: ReadonlySet<string>
}

export const cues: Readonly<Record<CueName, Cue>> = {
  refuting: {
    says: 'words that call a report untrue',
    words: listed(
      'fake hoax hoaxer false falsely untrue debunk bogus fabricate fabricated fabrication satire satirical satirist prank pranked prankster disprove refute retract retraction misleading myth photoshopped baseless unfounded rubbish nonsense fool fooled duped dupe bullshit parody',
    ),
  },
  denying: {
    says: 'words that deny or doubt',
    words: listed(
      'deny denial dismiss dispute disputed reject doubt doubtful skeptical skeptic skepticism sceptical sceptic inaccurate incorrect wrong wrongly error mistake mistaken misquoted misquote misreport misreported correction contrary implausible unproven unsubstantiated contradict lie staged',
    ),
  },
  rumour: { says: 'words that call it a rumour', words: listed('rumor rumour rumored rumoured conspiracy speculation gossip') },
  turning: {
    says: 'words that bring another turn',
    words: listed(
      'withdraw withdrawn drop dropped pull pulled back backed plausible unlikely impossible alive safe evidence proof fact truth true real actual actually update clarify clarified expert scientist',
    ),
  },
  negating: { says: 'words that negate', words: listed("not n't no never nothing none without cannot neither nor nobody") },
  hedging: {
    says: 'words that leave it open',
    words: listed(
      'alleged allegedly reportedly apparently appear appears claim claims claimed claiming unconfirmed unverified supposed supposedly purported purportedly suspected might may could possible possibly potentially perhaps seem seems believed unclear unnamed yet verify verified',
    ),
  },
  telling: {
    says: 'words that tell who says it',
    words: listed(
      'say said says report reports reported reporting according tell told tells source sources cite cited citing claim claims claimed',
    ),
  },
  confirming: {
    says: 'words that confirm',
    words: listed('confirm announce official officially identify identified reveal revealed arrest arrested find found'),
  },
}
