import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Words } from './words'

type Told = Pick<Words, 'badge.awarded' | 'badge.revoked'>

/** What somebody has learned, and what was made of it. */
export const learning: Record<Locale, Told> = {
  en: {
    'badge.awarded': { staff: ({ title, agency }) => ({ subject: `A badge for you: ${title}`, lines: [`${agency} has given you the badge “${title}”.`, 'Nobody else sees it until you publish it.'], button: 'Look at your badges', reason: 'You get this mail because the badge is yours.' }) },
    'badge.revoked': { staff: ({ title, text }) => ({ subject: `Taken back: ${title}`, lines: [`Your badge “${title}” holds no more:`, text], button: 'Look at your badges', reason: 'You get this mail because the badge was yours.' }) },
  },
  'zh-Hans': {
    'badge.awarded': { staff: ({ title, agency }) => ({ subject: `您获得了徽章：${title}`, lines: [`${agency}授予您徽章“${title}”。`, '在您公开之前，其他人看不到它。'], button: '查看我的徽章', reason: '这枚徽章属于您，因此收到此邮件。' }) },
    'badge.revoked': { staff: ({ title, text }) => ({ subject: `徽章已撤销：${title}`, lines: [`您的徽章“${title}”已不再有效：`, text], button: '查看我的徽章', reason: '这枚徽章曾属于您，因此收到此邮件。' }) },
  },
  'zh-Hant': {
    'badge.awarded': { staff: ({ title, agency }) => ({ subject: `您獲得了徽章：${title}`, lines: [`${agency}授予您徽章「${title}」。`, '在您公開之前，其他人看不到它。'], button: '查看我的徽章', reason: '這枚徽章屬於您，因此收到這封信。' }) },
    'badge.revoked': { staff: ({ title, text }) => ({ subject: `徽章已撤銷：${title}`, lines: [`您的徽章「${title}」已不再有效：`, text], button: '查看我的徽章', reason: '這枚徽章曾屬於您，因此收到這封信。' }) },
  },
}
