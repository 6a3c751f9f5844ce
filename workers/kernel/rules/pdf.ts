import type { Locale } from '../mail/rules/locale'

/** What stands on a page, in points from its lower left corner. Text goes from where it begins; `ops` is drawing in PDF's own words. */
export type Mark = { text: string; x: number; y: number; size: number; bold?: boolean; grey?: boolean } | { ops: string }
type Page = { width: number; height: number; title: string; language: Locale; marks: Mark[] }

/** Fonts that every reader of PDFs brings along, so that none is carried: one for Latin letters, one for Chinese in the style of its place. */
const chinese: Record<'hans' | 'hant', [font: string, map: string, ordering: string]> = {
  hans: ['STSong-Light', 'UniGB-UTF16-H', 'GB1'],
  hant: ['MSung-Light', 'UniCNS-UTF16-H', 'CNS1'],
}

const latin1 = /^[\x20-\x7e\xa0-\xff]$/
/** Letters that neither font has are written without their marks. */
const written = (letter: string) => (/\p{Script=Latin}/u.test(letter) && !latin1.test(letter) ? letter.normalize('NFD').replace(/\p{M}/gu, '') : letter)

/** Text as pieces that one font can write each. */
export function runsOf(text: string) {
  const runs: { latin: boolean; text: string }[] = []
  for (const letter of [...text.normalize('NFC')].map(written).flatMap((one) => [...one])) {
    const latin = latin1.test(letter)
    const last = runs.at(-1)
    if (last?.latin === latin) last.text += letter
    else runs.push({ latin, text: letter })
  }
  return runs
}

/** How wide text is at most, in points: enough to break lines by. */
export const widthOf = (text: string, size: number) => runsOf(text).reduce((sum, run) => sum + [...run.text].length * (run.latin ? 0.56 : 1), 0) * size

/** Lines that fit a width: broken between words, and within Chinese anywhere. */
export function linesOf(text: string, size: number, width: number) {
  const lines: string[] = ['']
  for (const piece of text.match(/[\p{Script=Han}，。、：；！？「」“”]|[^\s\p{Script=Han}，。、：；！？「」“”]+|\s+/gu) ?? []) {
    const line = lines.at(-1)!
    if (line && widthOf(line + piece, size) > width) lines.push(piece.trimStart())
    else lines[lines.length - 1] = line + piece
  }
  return lines.map((line) => line.trimEnd())
}

const hexOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
const octal = (text: string) => [...text].map((letter) => (/[\\()]/.test(letter) || letter > '~' ? `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}` : letter)).join('')

function drawn(mark: Mark) {
  if ('ops' in mark) return mark.ops
  const { text, x, y, size, bold, grey } = mark
  const runs = runsOf(text).map((run) => (run.latin ? `/${bold ? 'B' : 'L'} ${size} Tf (${octal(run.text)}) Tj` : `/C ${size} Tf ${bold ? '2 Tr 0.4 w ' : '0 Tr '}<${hexOf(run.text)}> Tj 0 Tr`))
  return `BT ${grey ? '0.35 g 0.35 G' : '0.1 g 0.1 G'} ${x} ${y} Td ${runs.join(' ')} ET`
}

/** A file of one page, of ASCII alone. */
export function pdf({ width, height, title, language, marks }: Page): string {
  const [font, map, ordering] = chinese[language === 'zh-Hant' ? 'hant' : 'hans']
  const content = marks.map(drawn).join('\n')
  const latinFont = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${language}) >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents 4 0 R /Resources << /Font << /L 5 0 R /B 6 0 R /C 7 0 R >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    latinFont('Helvetica'), latinFont('Helvetica-Bold'),
    `<< /Type /Font /Subtype /Type0 /BaseFont /${font}-${map} /Encoding /${map} /DescendantFonts [8 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${font} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 4 >> /DW 1000 /FontDescriptor 9 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${font} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`,
    `<< /Title <feff${hexOf(title)}> /Producer (Convoke) >>`,
  ]
  return assembled(objects)
}

function assembled(objects: string[]) {
  const begins: number[] = []
  let file = '%PDF-1.7\n'
  for (const [at, object] of objects.entries()) {
    begins.push(file.length)
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = begins.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
}
