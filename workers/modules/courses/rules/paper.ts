import type { Locale } from '../../../kernel/mail/rules/locale'
import { shownName } from '../../../kernel/rules/names'
import { linesOf, pdf, type Mark } from '../../../kernel/rules/pdf'
import { titleIn } from '../../../kernel/rules/title-in'
import type { Certificate } from './certificate'

type Words = { title: string; says: string; attended: string; held: (day: string, hours: string) => string; trainer: (name: string) => string; verify: string }

const words: Record<Locale, Words> = {
  en: { title: 'Certificate', says: 'This is to certify that', attended: 'attended', held: (day, hours) => `${day}, ${hours} ${hours === '1' ? 'hour' : 'hours'} of learning`, trainer: (name) => `Given by ${name}`, verify: 'Anybody can verify it at' },
  'zh-Hans': { title: '结业证书', says: '兹证明', attended: '已完成以下培训：', held: (day, hours) => `${day}，共 ${hours} 学时`, trainer: (name) => `培训讲师：${name}`, verify: '验证网址' },
  'zh-Hant': { title: '結業證書', says: '茲證明', attended: '已完成以下培訓：', held: (day, hours) => `${day}，共 ${hours} 小時`, trainer: (name) => `培訓講師：${name}`, verify: '驗證網址' },
}
const tags: Record<Locale, string> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }
const dayOf = (on: string, locale: Locale) => new Intl.DateTimeFormat(tags[locale], { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(on))

const [width, height, edge] = [842, 595, 72]

/** A circle as four curves. */
function circle(x: number, y: number, r: number) {
  const k = r * 0.5523
  return `${x + r} ${y} m ${x + r} ${y + k} ${x + k} ${y + r} ${x} ${y + r} c ${x - k} ${y + r} ${x - r} ${y + k} ${x - r} ${y} c ${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r} c ${x + k} ${y - r} ${x + r} ${y - k} ${x + r} ${y} c`
}

/** The agency's seal in its colour: a disc, a ring, a star of eight points, as on the badge for the same course. */
function seal(x: number, y: number, colour: string) {
  const ink = [1, 3, 5].map((at) => (parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ')
  const points = Array.from({ length: 16 }, (_, at) => [x + (at % 2 ? 19 : 26) * Math.sin((at * Math.PI) / 8), y + (at % 2 ? 19 : 26) * Math.cos((at * Math.PI) / 8)].map((one) => one.toFixed(2)).join(' '))
  return `${ink} rg ${circle(x, y, 49)} f 1 1 1 RG 2.5 w ${circle(x, y, 41)} s 1 1 1 rg ${points.map((at, index) => `${at} ${index === 0 ? 'm' : 'l'}`).join(' ')} f`
}

type Paper = { certificate: Certificate; language: Locale; sha256: string; address: string; colour: string }

/** A certificate as a PDF, in the language chosen: the holder's own name, and the Latin form for who does not read it. */
export function certificatePaper({ certificate, language, sha256, address, colour }: Paper): string {
  const { title, says, attended, held, trainer, verify } = words[language]
  const name = shownName(certificate.holder, language)
  const course = linesOf(titleIn(certificate.names, [language]), 22, width - 2 * edge - 120)
  const below = 316 - course.length * 30
  const hours = String(Math.round(certificate.minutes / 6) / 10)
  const marks: Mark[] = [
    { ops: seal(width - edge - 49, height - edge - 49, colour) },
    { text: certificate.agency, x: edge, y: 500, size: 14, bold: true }, { text: title, x: edge, y: 452, size: 34, bold: true },
    { text: says, x: edge, y: 404, size: 13, grey: true }, { text: name, x: edge, y: 368, size: 26, bold: true }, { text: attended, x: edge, y: 338, size: 13, grey: true },
    ...course.map((text, at) => ({ text, x: edge, y: 304 - at * 30, size: 22, bold: true })),
    { text: held(dayOf(certificate.on, language), hours), x: edge, y: below, size: 13 }, { text: trainer(certificate.trainer), x: edge, y: below - 22, size: 13 },
    { text: verify, x: edge, y: 106, size: 9, grey: true }, { text: address, x: edge, y: 92, size: 9 }, { text: `SHA-256 ${sha256}`, x: edge, y: 78, size: 8, grey: true },
  ]
  return pdf({ width, height, title: `${title}: ${titleIn(certificate.names, [language])}`, language, marks })
}
