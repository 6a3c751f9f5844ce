import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Mark } from '../../../kernel/rules/lines'
import { ownName, shownName } from '../../../kernel/rules/names'
import { circle, star } from '../../../kernel/rules/paths'
import { titleIn } from '../../../kernel/rules/title-in'
import { numberOf, type Certificate } from './certificate'

type Words = { title: string; says: string; attended: string; on: string; learning: string; took: (minutes: number) => string; trainer: string; number: string; issued: (day: string) => string; verify: string; unwritten: string }

/** Minutes below an hour, else hours to a tenth; of each unit the word for one, and for more where that is another. */
function counted(minutes: number, ...[ofMinutes, ofHours]: [string[], string[]]) {
  const [count, words] = minutes < 60 ? [minutes, ofMinutes] : [Math.round(minutes / 6) / 10, ofHours]
  return `${count} ${count === 1 ? words[0] : words.at(-1)}`
}

const words: Record<Locale, Words> = {
  en: { title: 'Certificate', says: 'This is to certify that', attended: 'attended', on: 'Held on', learning: 'Learning', took: (minutes) => counted(minutes, ['minute', 'minutes'], ['hour', 'hours']), trainer: 'Given by', number: 'Certificate no.', issued: (day) => `Issued on ${day}`, verify: 'Anybody can verify it by the code, or at', unwritten: 'Letters shown as \ufffd cannot be printed here; the page above has them all.' },
  'zh-Hans': { title: '结业证书', says: '兹证明', attended: '已完成以下培训', on: '培训日期', learning: '学时', took: (minutes) => counted(minutes, ['分钟'], ['学时']), trainer: '培训讲师', number: '证书编号', issued: (day) => `颁发日期：${day}`, verify: '扫码或访问以下网址验证', unwritten: '显示为 \ufffd 的文字无法在此打印，请在上述页面查看全文。' },
  'zh-Hant': { title: '結業證書', says: '茲證明', attended: '已完成以下培訓', on: '培訓日期', learning: '時數', took: (minutes) => counted(minutes, ['分鐘'], ['小時']), trainer: '培訓講師', number: '證書編號', issued: (day) => `核發日期：${day}`, verify: '掃描或開啟以下網址驗證', unwritten: '顯示為 \ufffd 的文字無法在此列印，請於上述頁面查看全文。' },
}
const tags: Record<Locale, string> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }
const dayOf = (on: string, locale: Locale) => new Intl.DateTimeFormat(tags[locale], { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(on))

/** A4 across, in points. */
export const [width, height] = [842, 595]
const [edge, right, quiet] = [72, 770, '#5b6670']

/** The agency's seal in its colour: its logo on a white disc, else a star of eight points, as on the badge for the same course. */
function seal(x: number, y: number, colour: string, logo: Uint8Array | null): Mark[] {
  const around: Mark[] = [{ path: circle(x, y, 56), fill: colour }, { path: circle(x, y, 50), stroke: '#ffffff', thickness: 1.5 }]
  if (!logo) return [...around, { path: star(x, y, 30), fill: '#ffffff' }]
  return [...around, { path: circle(x, y, 46), fill: '#ffffff' }, { picture: logo, x: x - 31, y: y - 31, width: 62, height: 62 }]
}

function facts(certificate: Certificate, language: Locale): Mark[] {
  const { on, learning, took, trainer, number } = words[language]
  const told = [[on, dayOf(certificate.on, language)], [learning, took(certificate.minutes)], [trainer, certificate.trainer], [number, numberOf(certificate)]] as const
  return told.flatMap(([label, text], at) => {
    const x = edge + at * 142
    return [{ text: label, x, y: 424, size: 9, colour: quiet }, { text, x, y: 442, size: 12, bold: true, width: 132, least: 8, lines: 2 }]
  })
}

type Paper = { certificate: Certificate; language: Locale; sha256: string; address: string; colour: string; logo: Uint8Array | null; writes: (text: string) => boolean }

/** The name as its bearer writes it, with the Latin form for who does not read it; that alone where nothing here can print the other. */
const nameOn = ({ holder }: Certificate, language: Locale, writes: (text: string) => boolean) =>
  holder.latin && !writes(ownName(holder)) && writes(holder.latin) ? holder.latin : shownName(holder, language)

/** A certificate in the language chosen: who attended what, when, how long and with whom, under its number, and where anybody verifies it. */
export function certificatePaper({ certificate, language, sha256, address, colour, logo, writes }: Paper): { title: string; marks: Mark[] } {
  const { title, says, attended, issued, verify, unwritten } = words[language]
  const [name, course] = [nameOn(certificate, language, writes), titleIn(certificate.names, [language])]
  const marks: Mark[] = [
    { path: frame(18), stroke: colour, thickness: 3 }, { path: frame(25), stroke: colour, thickness: 0.75 },
    ...seal(right - 56, 128, colour, logo),
    { text: certificate.agency, x: edge, y: 92, size: 14, bold: true, width: 520, least: 10 },
    { text: title, x: edge, y: 152, size: 42, bold: true, colour }, { path: `M${edge} 170h64v3h-64z`, fill: colour },
    { text: says, x: edge, y: 212, size: 13, colour: quiet }, { text: name, x: edge, y: 254, size: 32, bold: true, width: 600, least: 9 },
    { text: attended, x: edge, y: 292, size: 13, colour: quiet }, { text: course, x: edge, y: 326, size: 24, bold: true, width: 600, least: 14, lines: 2 },
    { path: `M${edge} 402h${right - edge - 130}v0.75h-${right - edge - 130}z`, fill: '#c9d1d8' }, ...facts(certificate, language),
    { code: address, x: right - 104, y: 402, side: 104 },
    ...(certificate.issuedOn ? [{ text: issued(dayOf(certificate.issuedOn, language)), x: edge, y: 486, size: 9, colour: quiet }] : []),
    { text: verify, x: edge, y: 504, size: 9, colour: quiet }, { text: address, x: edge, y: 518, size: 9, width: 560, least: 6 }, { text: `SHA-256 ${sha256}`, x: edge, y: 532, size: 8, colour: quiet, width: 560, least: 6 },
  ]
  if (![name, course, certificate.agency, certificate.trainer].every(writes)) marks.push({ text: unwritten, x: edge, y: 546, size: 8, colour: quiet })
  return { title: `${title}: ${course}`, marks }
}

const frame = (inset: number) => `M${inset} ${inset}H${width - inset}V${height - inset}H${inset}Z`
