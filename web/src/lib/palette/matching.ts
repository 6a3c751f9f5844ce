/** Something the palette can do. `words` are other ways to say it: in other words, in pinyin, by initials. */
export interface Act {
  id: string
  label: string
  words: string
  /** Where it leads; or what it does. */
  href?: string
  run?: () => void
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()

/** The acts in which everything that was typed begins a word, the label before other words; a Chinese label is found from any character on. */
export function matching(acts: Act[], typed: string): Act[] {
  const parts = plain(typed).split(/\s+/).filter(Boolean)
  if (parts.length === 0) return acts
  const fits = (text: string) => parts.every((part) => ` ${text}`.includes(` ${part}`) || (/\p{Script=Han}/u.test(part) && text.includes(part)))
  const [named, described]: [Act[], Act[]] = [[], []]
  for (const act of acts) {
    if (fits(plain(act.label))) named.push(act)
    else if (fits(`${plain(act.label)} ${plain(act.words)}`)) described.push(act)
  }
  return [...named, ...described]
}

/** The option after or before this one, round and round. */
export const stepped = (count: number, at: number, by: 1 | -1) => (count === 0 ? -1 : (at + by + count) % count)
