type Keyed = { key: string }

/** The lines after one of them was taken away, moved by one place, or written: an earlier one where it stands, a new one last. */
export function linesAfter<Kept extends Keyed, Written extends Keyed>(lines: Kept[], { key, act, line }: { key: string; act: string; line: Written }): (Kept | Written)[] {
  const at = lines.findIndex((one) => one.key === key)
  if (at < 0) return [...lines, line]
  if (act === 'remove') return lines.toSpliced(at, 1)
  if (act !== 'up' && act !== 'down') return [...lines.slice(0, at), line, ...lines.slice(at + 1)]
  const to = at + (act === 'up' ? -1 : 1)
  return to < 0 || to >= lines.length ? lines : lines.toSpliced(at, 1).toSpliced(to, 0, lines[at]!)
}
