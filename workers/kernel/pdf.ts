import type PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { fontFiles, fontSlices } from './fonts'
import type { Locale } from './mail/rules/locale'
import { fitted, type Mark } from './rules/lines'
import { squares } from './rules/paths'
import { runsOf, writable, type Face } from './rules/slices'

export type Page = { width: number; height: number; title: string; language: Locale; at: string; marks: Mark[] }

/** Whether all of a text can be written with these faces. */
export async function writer(assets: Fetcher, faces: readonly Face[]) {
  const slices = await fontSlices(assets)
  return (text: string) => writable(text, slices, faces)
}

/** A file of one page, which brings along of its fonts what it needs; its text can be searched and read aloud. */
export async function pdf(assets: Fetcher, faces: readonly Face[], page: Page): Promise<Uint8Array<ArrayBuffer>> {
  const slices = await fontSlices(assets)
  const fontOf = (slice: string, bold = false) => `${slice}-${bold ? 700 : 400}`
  const needed = page.marks.flatMap((mark) => ('text' in mark ? runsOf(mark.text, slices, faces).map(({ slice }) => fontOf(slice, mark.bold)) : []))
  // Heavy, and needed by nobody else: no other request waits for it.
  const [files, { default: Document }] = await Promise.all([fontFiles(assets, [...new Set(needed)]), import('pdfkit')])
  const { width, height, title, language, at } = page
  const document = new Document({ size: [width, height], margin: 0, ...noFont, lang: language, displayTitle: true, pdfVersion: '1.7', info: { Title: title, Producer: 'Convoke', Creator: 'Convoke', CreationDate: new Date(at) } })
  const done = collected(document)
  for (const [name, bytes] of files) document.registerFont(name, bytes)

  const measure = (text: string, size: number, bold?: boolean) =>
    runsOf(text, slices, faces).reduce((sum, run) => sum + document.font(fontOf(run.slice, bold)).fontSize(size).widthOfString(run.text), 0)
  const line = (text: string, x: number, y: number, size: number, bold?: boolean) => {
    for (const run of runsOf(text, slices, faces)) {
      document.font(fontOf(run.slice, bold)).fontSize(size).text(run.text, x, y, { lineBreak: false, baseline: 'alphabetic' })
      x += document.widthOfString(run.text)
    }
  }
  for (const mark of page.marks) {
    if ('path' in mark) drawn(document, mark)
    else if ('code' in mark) drawn(document, { path: squares(encode(mark.code, { border: 0 }).data, mark.x, mark.y, mark.side), fill: ink })
    else if ('picture' in mark) document.image(mark.picture.buffer as ArrayBuffer, mark.x, mark.y, { fit: [mark.width, mark.height], align: 'center', valign: 'center' })
    else {
      const { text, x, y, bold, width: room = page.width, lines: most = 1, least = mark.size, leading = 1.3 } = mark
      const fit = fitted(text, { size: mark.size, least, width: room, most, measure: (piece, size) => measure(piece, size, bold) })
      document.fillColor(mark.colour ?? ink)
      fit.lines.forEach((one, n) => line(one, x, y + n * fit.size * leading, fit.size, bold))
    }
  }
  document.end()
  return done
}

/** Else it begins with a font of its own, which it would read from a disk. */
const noFont: object = { font: null }

const ink = '#1b2530'

function drawn(document: typeof PDFDocument.prototype, { path, fill, stroke, thickness = 1 }: { path: string; fill?: string; stroke?: string; thickness?: number }) {
  document.path(path).lineWidth(thickness)
  if (fill) document.fill(fill)
  else document.stroke(stroke ?? ink)
}

function collected(document: typeof PDFDocument.prototype) {
  const parts: Uint8Array<ArrayBuffer>[] = []
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    document.on('data', (part: Uint8Array<ArrayBuffer>) => parts.push(part))
    document.on('error', reject)
    document.on('end', () => void new Blob(parts).arrayBuffer().then((whole) => resolve(new Uint8Array(whole)), reject))
  })
}
