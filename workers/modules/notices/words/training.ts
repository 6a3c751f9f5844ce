import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Words } from './words'

type Told = Pick<Words, 'training.returned'>

/** What people learn, and what they hold. */
export const training: Record<Locale, Told> = {
  en: {
    'training.returned': { staff: ({ who, title, text }) => ({ subject: `To put right: ${title}`, lines: [`${who} has sent your training “${title}” back.`, text, 'Put it right and hand it in again: only what is verified counts.'], button: 'Open my log', reason: 'You get this mail because you logged it.' }) },
  },
  'zh-Hans': {
    'training.returned': { staff: ({ who, title, text }) => ({ subject: `需更正：${title}`, lines: [`${who}退回了你的培训记录“${title}”。`, text, '更正后重新提交：只有核实过的才计入。'], button: '打开我的记录', reason: '这条记录由你登记，因此收到此邮件。' }) },
  },
  'zh-Hant': {
    'training.returned': { staff: ({ who, title, text }) => ({ subject: `需更正：${title}`, lines: [`${who}退回了你的訓練紀錄「${title}」。`, text, '更正後再送出：只有經核實的才計入。'], button: '開啟我的紀錄', reason: '這筆紀錄由你登錄，因此收到這封信。' }) },
  },
}
