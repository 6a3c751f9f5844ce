import type { MailBrand } from './brand'
import type { Locale } from './locale'
import { words } from './words'

export type Letter = {
  locale: Locale
  title: string
  paragraphs: string[]
  /** Things of which several lines are said, each with its link. */
  groups?: { title: string; url: string; lines: string[] }[]
  /** The one thing to do. */
  action: { label: string; url: string }
  /** Why this person gets this mail. */
  reason: string
  agency?: string
  brand?: MailBrand | null
  /** Where to stop mails like this; without it the mail says why it cannot be stopped. */
  stopUrl?: string | null
  /** Whether an answer by mail lands where it belongs: the mail then says so, above all the rest. */
  answerable?: boolean
}

type Group = NonNullable<Letter['groups']>[number]

/** One letter as HTML and as text, saying the same. */
export function mailBody(letter: Letter): { html: string; text: string } {
  return { html: html(letter), text: text(letter) }
}

function text({ locale, title, paragraphs, groups = [], action, reason, agency, brand, stopUrl, answerable }: Letter) {
  const { sentBy, stop, needed } = words[locale]
  const foot = [reason, stopUrl ? `${stop}:\n${stopUrl}` : needed, ...headLines(brand), ...(agency ? [sentBy(agency)] : [])]
  return [...(answerable ? [replyLine(locale)] : []), title, ...paragraphs, ...groups.map(groupText), `${action.label}:\n${action.url}`, '--', ...foot].join('\n\n') + '\n'
}

const groupText = ({ title, url, lines }: Group) => [title, ...lines.map((line) => `- ${line}`), url].join('\n')

/** Inline light colours, since many readers drop style sheets; those that keep them get the dark ones too. */
function html({ locale, title, paragraphs, groups = [], action, reason, agency, brand, stopUrl, answerable }: Letter) {
  const { light, dark } = brand?.colour ?? petrol
  const { sentBy, stop, needed, copyLink } = words[locale]
  const foot = (inner: string) => `<p class="dim" style="margin:0 0 8px;font-size:13px;line-height:1.5;color:#666a70">${inner}</p>`
  return `<!doctype html>
<html lang="${locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(title)}</title>
<style>
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){.page{background:#141618!important;color:#eceeef!important}.dim{color:#a1a6ac!important}.link{color:${dark}!important}.act{background:${dark}!important;color:#05202c!important}.rule{border-color:#2a2e32!important}}
</style>
</head>
<body class="page" style="margin:0;padding:24px 16px;background:#ffffff;color:#1a1c1f;font-family:${fonts[locale]}">
<div style="display:none;max-height:0;overflow:hidden;opacity:0">${escape(paragraphs[0] ?? groups[0]?.lines[0] ?? title)}</div>
<main style="max-width:560px;margin:0 auto">
${answerable ? `<p class="dim" style="margin:0 0 16px;font-size:13px;color:#666a70">${replyLine(locale)}</p>\n` : ''}${agency ? top(agency, brand) : ''}<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3;font-weight:600">${escape(title)}</h1>
${paragraphs.map((line) => `<p style="margin:0 0 16px;font-size:16px;line-height:1.5">${escape(line).replaceAll('\n', '<br>')}</p>`).join('\n')}
${groups.map((group) => groupHtml(group, light)).join('\n')}
<p style="margin:24px 0 32px"><a class="act" href="${escape(action.url)}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:${light};color:#ffffff;font-size:16px;font-weight:600;text-decoration:none">${escape(action.label)}</a></p>
<hr class="rule" style="margin:0 0 16px;border:0;border-top:1px solid #e3e3df">
${foot(`${escape(copyLink)}<br><span style="word-break:break-all">${escape(action.url)}</span>`)}
${foot(escape(reason))}
${foot(stopUrl ? `<a class="link" href="${escape(stopUrl)}" style="color:${light}">${escape(stop)}</a>` : escape(needed))}
${headLines(brand).map((line) => foot(escape(line).replaceAll('\n', '<br>'))).join('\n')}
${agency ? foot(escape(sentBy(agency))) : ''}
</main>
</body>
</html>
`
}

function groupHtml({ title, url, lines }: Group, colour: string) {
  const said = lines.map((line) => `<li style="margin:0 0 4px">${escape(line)}</li>`).join('')
  return `<h2 style="margin:24px 0 8px;font-size:16px;line-height:1.4;font-weight:600"><a class="link" href="${escape(url)}" style="color:${colour}">${escape(title)}</a></h2>
<ul style="margin:0 0 16px;padding:0 0 0 20px;font-size:16px;line-height:1.5">${said}</ul>`
}

const petrol = { light: '#0b5c7d', dark: '#7cc4e2' }

/** Readers that load no pictures show the name in place of the logo. */
function top(agency: string, brand: Letter['brand']) {
  const logo = brand?.logo
  const shown = logo ? `<img src="${escape(logo.url)}" width="${logo.width}" height="${logo.height}" alt="${escape(agency)}" style="display:block;border:0">` : escape(agency)
  return `<p class="dim" style="margin:0 0 24px;font-size:13px;color:#666a70">${shown}</p>\n`
}

function headLines(brand: Letter['brand']) {
  const { address, registration, phone } = brand?.letterhead ?? {}
  return [address, registration, phone].filter((line) => line != null)
}

/** Its marks are what an answer is cut at, in whatever language: see own-words.ts. */
const replyLine = (locale: Locale) => `##- ${words[locale].replyAbove} -##`

const latin = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Arial"
const fonts: Record<Locale, string> = {
  en: `${latin},sans-serif`,
  'zh-Hans': `${latin},'PingFang SC','Microsoft YaHei',sans-serif`,
  'zh-Hant': `${latin},'PingFang TC','Microsoft JhengHei',sans-serif`,
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => entities[letter]!)
