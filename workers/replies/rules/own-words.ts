/** The line our own mails begin with, in whatever language and however a mail program has quoted it. */
const ourLine = /##-.{4,200}-##/

const headers = {
  from: /^[\s>*]*(From|发件人|寄件者|寄件人)\s*\**\s*[:：]/i,
  next: /^[\s>*]*(Sent|Date|To|Cc|Subject|发送时间|發送時間|日期|傳送時間|寄件日期|收件人|收件者|抄送|副本|主题|主題|主旨)\s*\**\s*[:：]/i,
}

/** One line after which all is quoted. */
const openings = [
  /^\s*-{2,}\s*(Original Message|Original Appointment|原始邮件|原始郵件|原邮件|原郵件|原始信件|转发的邮件|轉寄的郵件)\s*-{2,}\s*$/i,
  /^\s*_{10,}\s*$/,
  /^[\s>]*(On\b.{4,300}\bwrote|在.{2,200}写道|於.{2,200}寫道|于.{2,200}写道|.{0,200}[<＜][^<>\s]+@[^<>\s]+[>＞].{0,60}(写道|寫道|wrote))\s*[:：]\s*$/i,
  /^[\s>]*.{0,100}\d.{0,100}(写道|寫道)\s*[:：]\s*$/,
]

const signature = /^(--|—|–) ?$/
const footers = [
  /^(Sent from|Get Outlook for|Sent via|Sent using) (my )?.{2,60}$/i,
  /^(发自|發自|來自|来自|傳送自|传送自|寄自)\s*(我的|QQ|网易|網易|新浪|Outlook|Yahoo|Foxmail|iCloud|Gmail|企业微信|企業微信).{0,40}$/,
  /^從我的\s?.{2,30}(傳送|寄出|發送)。?$/,
  /^(获取|取得|下載|下载)\s*(适用于|適用於)?.{0,20}Outlook.{0,20}$/,
]

/**
 * What somebody wrote in their answer: without the mail they answer, whichever program quoted it how, without signature
 * and without what a phone puts underneath. Their own lines between quoted ones stay. Empty when nothing is theirs.
 */
export function ownWords(text: string) {
  const lines = text.replace(/\r\n?/g, '\n').replace(/[\u00a0\u200b\u2060\ufeff]/g, (letter) => (letter === '\u00a0' ? ' ' : '')).split('\n')
  const own = lines.slice(0, quotedFrom(lines)).filter((line) => !/^\s*>/.test(line)).map((line) => line.trimEnd())
  return withoutFooter(withoutSignature(own)).join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** Where the answered mail begins; our own line may stand a few lines under the head that a program put there. */
function quotedFrom(lines: string[]) {
  const at = lines.findIndex((line, index) => ourLine.test(line) || opens(lines, index))
  return at < 0 ? lines.length : at
}

function opens(lines: string[], at: number) {
  const line = lines[at]!
  if (openings.some((opening) => opening.test(line))) return true
  // Long heads are broken into two or three lines.
  const joined = [line, lines[at + 1] ?? '', lines[at + 2] ?? '']
  if (/^[\s>]*(On\b|在|於|于)/i.test(line) && (openings[2]!.test(joined.slice(0, 2).join(' ')) || openings[2]!.test(joined.join(' ')))) return true
  if (!headers.from.test(line)) return false
  const below = lines.slice(at + 1).filter((one) => one.trim() !== '').slice(0, 2)
  return below.some((one) => headers.next.test(one))
}

/** A signature is a line of two dashes and what is under it; at the very top it is somebody's text. */
function withoutSignature(lines: string[]) {
  const at = lines.findIndex((line) => signature.test(line))
  return at > 0 && lines.slice(0, at).some((line) => line.trim() !== '') ? lines.slice(0, at) : lines
}

function withoutFooter(lines: string[]) {
  const kept = [...lines]
  while (kept.length > 0 && (kept.at(-1)!.trim() === '' || footers.some((footer) => footer.test(kept.at(-1)!.trim())))) kept.pop()
  return kept
}
