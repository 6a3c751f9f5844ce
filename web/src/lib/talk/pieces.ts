import { namesFor, ownName, type Name } from '../names'

/** A text in pieces, each mention of these people by any of their names apart from the rest. */
export function pieces(text: string, mentions: Name[]): { mention: boolean; text: string }[] {
  const names = mentions.flatMap((one) => [ownName(one), one.latin, ...['en', 'zh-Hant'].map((locale) => namesFor(locale, one).first)])
  const known = [...new Set(names.filter((name): name is string => Boolean(name)))].sort((a, b) => b.length - a.length)
  if (known.length === 0) return [{ mention: false, text }]
  const pattern = new RegExp(`(@(?:${known.map(escaped).join('|')}))`)
  return text.split(pattern).map((piece, at) => ({ mention: at % 2 === 1, text: piece })).filter((piece) => piece.text !== '')
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What is being typed after the last @ before the caret; null where nobody is being named. */
export function naming(text: string, caret: number): { from: number; typed: string } | null {
  const [found, typed = ''] = /(?:^|[\s(（，。、])@([^\s@]{0,40})$/.exec(text.slice(0, caret)) ?? []
  return found === undefined ? null : { from: caret - typed.length - 1, typed: typed.toLowerCase() }
}
