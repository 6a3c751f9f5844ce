const longest = 80

/** A brief's name from what was written: its first line, or as much of that as a name may hold, cut between words. */
export function titleFrom(text: string) {
  const line = text.split('\n').map((one) => one.trim()).find((one) => one !== '') ?? ''
  const letters = Array.from(line)
  if (letters.length <= longest) return line
  const cut = letters.slice(0, longest - 1).join('')
  const word = cut.lastIndexOf(' ')
  return `${(word > longest / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:，、；：。.]+$/u, '')}…`
}

/** The name under which a brief's text is kept as a file: no path, and short enough. */
export const textName = (title: string) => `${Array.from(title.replace(/[/\\]/g, '-')).slice(0, longest).join('')}.txt`
