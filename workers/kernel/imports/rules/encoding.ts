export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const
export type Encoding = (typeof encodings)[number]

/** Letters that every Chinese text has, in both scripts: of two readings, the one with more of them is the right one. */
const frequent = new Set('的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里裡后後小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長司限有份股集团團名称稱客户戶供应應商北上海台京广廣州深圳香港市省区區路街号號电電话話')

/** How the bytes of a text are to be read, told from its beginning; which of the two Chinese ones is a guess that its reader may correct. */
export function encodingOf(head: Uint8Array): Encoding {
  const marked = byMark(head)
  if (marked) return marked
  if (read(head, 'utf-8') !== null) return 'utf-8'
  const [simplified, traditional] = [familiar(read(head, 'gb18030')), familiar(read(head, 'big5'))]
  return traditional > simplified ? 'big5' : 'gb18030'
}

function byMark(head: Uint8Array): Encoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const empty = (from: number) => head.filter((byte, at) => at % 2 === from && byte === 0).length
  const many = head.length / 8
  if (head.length >= 4 && empty(1) > many && empty(0) < empty(1) / 4) return 'utf-16le'
  if (head.length >= 4 && empty(0) > many && empty(1) < empty(0) / 4) return 'utf-16be'
  return null
}

/** null when these bytes are no text of that kind; a letter cut at the end is no fault. */
function read(head: Uint8Array, encoding: Encoding) {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(head, { stream: true })
  } catch {
    return null
  }
}

function familiar(text: string | null) {
  if (text === null) return -1
  const letters = [...text].filter((letter) => letter > '\u007f')
  return letters.length === 0 ? 0 : letters.filter((letter) => frequent.has(letter)).length / letters.length
}
