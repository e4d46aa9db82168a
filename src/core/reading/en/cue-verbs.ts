/** Table: verbs */
export const sayingHeads: ReadonlySet<string> = new Set(
  'say tell add note claim argue state report announce explain write insist warn suggest cite quote admit acknowledge describe declare deny ask call predict recall point refer stress emphasize reiterate conclude complain vow promise pledge'.split(
    ' ',
  ),
)
