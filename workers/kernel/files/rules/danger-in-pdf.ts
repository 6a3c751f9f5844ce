/** A name as a PDF may spell it: any letter also as `#` and two hexadecimal digits (ISO 32000-1, 7.3.5). */
const named = (name: string) => `/${Array.from(name, (letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join('')}(?![\\w#])`

/** What runs when the file is opened: a script, or another program (ISO 32000-1, 12.6.4). */
const acts = new RegExp(`${named('JavaScript')}|${named('Launch')}`, 'i')

/** Whether a stretch of a PDF, or what an object stream of it holds, names something that runs. */
export const actsInPdf = (latin: string) => acts.test(latin)

/** Whether some of it is an object: a text that only begins like a PDF has none. */
export const objectInPdf = (latin: string) => /\b\d+\s+\d+\s+obj\b/.test(latin)

/** A whole PDF says where it ends; what comes behind that is little. */
export const endsLikePdf = (latin: string) => latin.includes('%%EOF')

/** Where the packed lists of objects lie in a stretch: from their first byte to behind their last; those that do not end in it have no end. */
export function objectStreamsIn(latin: string): { from: number; to: number | null }[] {
  return [...latin.matchAll(listed)].map(({ index, 0: head }) => {
    const from = index + head.length
    const to = latin.indexOf('endstream', from)
    return { from, to: to < 0 ? null : to }
  })
}

/** Its dictionary is short, and what it says stands right before `stream`. */
const listed = new RegExp(`${named('ObjStm')}(?:(?!endobj|stream)[^]){0,2000}stream\\r?\\n`, 'gi')
