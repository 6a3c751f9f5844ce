// A certificate as a PDF of one page, written by hand: no library, no font inside. Latin letters are Helvetica; Chinese is set in the
// reader's own Song, by its code points.

const width = 595
const height = 842
const han = /[^\u0000-\u024f\u2010-\u2027]+/gu

/**
 * @param {{ title: string, subtitle?: string, rows: [string, string][], stamp: string[], signed?: string }} certificate
 *   `stamp`: two short lines inside the round seal
 * @returns {Uint8Array}
 */
export function certificate({ title, subtitle, rows, stamp, signed }) {
  const left = 92
  const right = width - 92
  const lines = rows.flatMap(([label, value], at) => {
    const y = 610 - at * 34
    return [text(label, left, y, 10, '0.38 g'), ...wrapped(value).map((part, line) => text(part, left + 138, y - line * 13, 10.5)), `0.8 G 0.6 w ${left} ${y - 12 - (wrapped(value).length - 1) * 6} m ${right} ${y - 12 - (wrapped(value).length - 1) * 6} l S`]
  })
  const drawn = [
    '0.15 G 1.2 w 48 60 499 722 re S', '0.6 G 0.5 w 54 66 487 710 re S',
    text(title, (width - measure(title, 22)) / 2, 700, 22), ...(subtitle ? [text(subtitle, (width - measure(subtitle, 11)) / 2, 674, 11, '0.3 g')] : []),
    '0.15 G 0.9 w 92 652 m 503 652 l S', ...lines, ...seal(stamp, 420, 190), ...signature(left, 180), ...(signed ? [text(signed, left, 150, 9, '0.38 g')] : []),
  ].join('\n')
  return paper(drawn)
}

/** One line of text whose runs change between the two fonts. */
function text(said, x, y, size, ink = '0.1 g') {
  const parts = runs(said).map(({ chinese, run }) => (chinese ? `/Song ${size} Tf <${utf16(run)}> Tj` : `/Latin ${size} Tf (${latin(run)}) Tj`))
  return `BT ${ink} 1 0 0 1 ${x.toFixed(1)} ${y.toFixed(1)} Tm ${parts.join(' ')} ET`
}

function runs(said) {
  const found = []
  let from = 0
  for (const { 0: run, index } of said.matchAll(han)) {
    if (index > from) found.push({ chinese: false, run: said.slice(from, index) })
    found.push({ chinese: true, run })
    from = index + run.length
  }
  return from < said.length ? [...found, { chinese: false, run: said.slice(from) }] : found
}

const measure = (said, size) => runs(said).reduce((sum, { chinese, run }) => sum + run.length * size * (chinese ? 1 : 0.52), 0)
const utf16 = (run) => [...Array(run.length).keys()].map((at) => run.charCodeAt(at).toString(16).padStart(4, '0')).join('')
const latin = (run) => run.replaceAll('–', '-').replaceAll('’', "'").replace(/[\\()]/g, (sign) => `\\${sign}`)

/** So that a long value stays inside the frame. */
function wrapped(value) {
  const lines = ['']
  for (const part of value.match(/[\u2e80-\uffef]|[^\u2e80-\uffef\s]+\s*|\s+/gu) ?? []) {
    if (measure(lines.at(-1) + part, 10.5) > 268) lines.push('')
    lines[lines.length - 1] += part
  }
  return lines.slice(0, 2)
}

/** The round red seal of whoever gave it. */
function seal([first, second], x, y) {
  const r = 52
  const k = r * 0.5523
  const round = `${x + r} ${y} m ${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} c ${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} c ${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} c ${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} c S`
  const ink = '0.75 0.12 0.15 rg'
  return [`0.75 0.12 0.15 RG 2.4 w ${round}`, text(first, x - measure(first, 11) / 2, y + 5, 11, ink), text(second, x - measure(second, 11) / 2, y - 12, 11, ink)]
}

const signature = (x, y) => [
  `0.1 0.2 0.45 RG 1.3 w ${x} ${y} m ${x + 14} ${y + 34} ${x + 20} ${y - 12} ${x + 34} ${y + 12} c ${x + 44} ${y + 28} ${x + 52} ${y - 8} ${x + 66} ${y + 10} c ${x + 80} ${y + 26} ${x + 92} ${y} ${x + 118} ${y + 16} c S`,
  `0.5 G 0.6 w ${x} ${y - 14} m ${x + 150} ${y - 14} l S`,
]

function paper(drawn) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << /Latin 4 0 R /Song 5 0 R >> >> /Contents 8 0 R >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
  ]
  let body = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = body.length
    body += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return new TextEncoder().encode(body)
}
