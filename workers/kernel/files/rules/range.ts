type Range = { offset: number; length: number }

/**
 * The one stretch of bytes that a Range header asks for. null means the whole file: no header, several ranges, or
 * one we do not understand, as RFC 9110 allows; `beyond` means that nothing of it exists.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'beyond' | null {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (from === undefined || to === undefined || (from === '' && to === '')) return null
  if (from === '') return lastBytes(Number(to), size)
  const offset = Number(from)
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (to !== '' && Number(to) < offset) return null
  return offset >= size ? 'beyond' : { offset, length: end - offset + 1 }
}

function lastBytes(count: number, size: number): Range | 'beyond' {
  if (count === 0) return 'beyond'
  const length = Math.min(count, size)
  return { offset: size - length, length }
}
