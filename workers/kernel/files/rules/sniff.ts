/** How much of either end is looked at. */
export const sniffed = 16 * 1024
/** Programs and web pages: nobody needs them here, and both can hurt whoever opens them. */
export const refusedType = 'refused'
const unknown = 'application/octet-stream'
const office = 'application/vnd.openxmlformats-officedocument.'

const programs = /^(\x7fELF|#!|\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe|\xca\xfe\xba\xbe)/
const page = /^\s*(<\?xml[^>]*>\s*)?(<!--((?!-->)[^])*-->\s*)*<(!doctype\s+html|html|head|body|script|iframe|style|title|meta|link|base|object|embed|form|div|table)[\s/>]/i

const signatures: [RegExp, string][] = [
  [/^%PDF-/, 'application/pdf'],
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8[79]a/, 'image/gif'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^[^]{4}ftyp(hei[cxms]|hev[cx]|mif1|msf1)/, 'image/heic'],
  [/^[^]{4}ftypavi[fs]/, 'image/avif'],
  [/^[^]{4}(ftypqt {2}|moov|wide)/, 'video/quicktime'],
  [/^[^]{4}ftyp/, 'video/mp4'],
]
/** Both are containers; what is in a zip is named inside, what is in an OLE file only its own name says. */
const zipped: [RegExp, string][] = [
  [/\bword\/document\.xml/, `${office}wordprocessingml.document`],
  [/\bxl\/workbook\.xml/, `${office}spreadsheetml.sheet`],
  [/\bppt\/presentation\.xml/, `${office}presentationml.presentation`],
]
const ole: [RegExp, string][] = [[/\.doc$/i, 'application/msword'], [/\.xls$/i, 'application/vnd.ms-excel'], [/\.ppt$/i, 'application/vnd.ms-powerpoint']]

/** What Office made of a ZIP file, told by the names in it. */
export const officeIn = (names: string) => first(zipped, names) ?? 'application/zip'

/** What a file is, told by its first and last bytes; the name only tells apart what looks the same. */
export function sniff(head: Uint8Array, tail: Uint8Array, name: string): string {
  const start = latin(head)
  const known = first(signatures, start)
  if (known) return known
  if (/^PK\x03\x04/.test(start)) return officeIn(start + latin(tail))
  if (/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/.test(start)) return first(ole, name) ?? unknown
  if (programs.test(start)) return refusedType
  const text = asText(head)
  if (text === null) return /^MZ/.test(start) ? refusedType : unknown
  if (page.test(text)) return refusedType
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}

const first = (among: [RegExp, string][], text: string) => among.find(([sign]) => sign.test(text))?.[1]
const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** The bytes as UTF-8 (or UTF-16 that says so), null when they are no text; a character cut at the end is no fault. */
function asText(head: Uint8Array) {
  const wide = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true, ignoreBOM: false }).decode(head, { stream: true })
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
