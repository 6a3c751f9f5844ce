import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Words } from './words'

type Told = Pick<Words, 'evaluation.given' | 'evaluation.answered' | 'restriction.answered' | 'standby.asked' | 'standby.declined' | 'tier.review'>

/** How jobs were judged, and what suppliers say to it. */
export const evaluations: Record<Locale, Told> = {
  en: {
    'evaluation.given': { supplier: ({ agency, title, event }) => ({ subject: `How it went: ${title}`, lines: [`${agency} has evaluated your work on “${title}”${event ? ` at ${event}` : ''}.`, 'You can read each mark and its reasons, and reply once.'], button: 'Read the evaluation', reason: 'You get this mail because you speak for a supplier.' }) },
    'evaluation.answered': { staff: ({ who, title, text }) => ({ subject: `A reply: ${title}`, lines: [`${who} replies to your evaluation of “${title}”:`, text], button: 'Read the reply', reason: 'You get this mail because you gave the evaluation.' }) },
    'restriction.answered': { staff: ({ who, title, text }) => ({ subject: `A reply to a restriction: ${title}`, lines: [`${who} replies to the restriction of ${title}:`, text], button: 'Read where they stand', reason: 'You get this mail because you restricted this supplier.' }) },
    'standby.asked': { supplier: ({ agency, day }) => ({ subject: `Would you step in? ${agency}`, lines: [`${agency} would like to call you when somebody falls out.`, day && `It holds until ${day}. Say yes or no with one tap.`], button: 'Answer', reason: 'You get this mail because you speak for a supplier.' }) },
    'standby.declined': { staff: ({ who, title }) => ({ subject: `No standby: ${title}`, lines: [`${who} says that ${title} does not step in. They are off the list.`], button: 'Read where they stand', reason: 'You get this mail because you put them on standby.' }) },
    'tier.review': { staff: ({ title }) => ({ subject: `Time to look again: ${title}`, lines: [`Today the relationship with ${title} is to be looked at again. Decide the tier anew, or confirm it.`], button: 'Read where they stand', reason: 'You get this mail because you speak to this supplier.' }) },
  },
  'zh-Hans': {
    'evaluation.given': { supplier: ({ agency, title, event }) => ({ subject: `收到评价：${title}`, lines: [`${agency}评价了您在${event ? `“${event}”` : '活动'}中的“${title}”。`, '您可以查看每项评分与理由，并答复一次。'], button: '查看评价', reason: '您是供应商联系人，因此收到此邮件。' }) },
    'evaluation.answered': { staff: ({ who, title, text }) => ({ subject: `评价的答复：${title}`, lines: [`${who}答复了你对“${title}”的评价：`, text], button: '查看答复', reason: '你给出了此评价，因此收到此邮件。' }) },
    'restriction.answered': { staff: ({ who, title, text }) => ({ subject: `对限制的答复：${title}`, lines: [`${who}对“${title}”所受的限制作出答复：`, text], button: '查看供应商状况', reason: '你限制了此供应商，因此收到此邮件。' }) },
    'standby.asked': { supplier: ({ agency, day }) => ({ subject: `您能否候补？${agency}`, lines: [`如有供应商临时缺席，${agency}希望联系您。`, day && `有效期至${day}，点一下即可答复。`], button: '答复', reason: '您是供应商联系人，因此收到此邮件。' }) },
    'standby.declined': { staff: ({ who, title }) => ({ subject: `不候补：${title}`, lines: [`${who}表示“${title}”不作候补，已移出名单。`], button: '查看供应商状况', reason: '你将其列为候补，因此收到此邮件。' }) },
    'tier.review': { staff: ({ title }) => ({ subject: `该复核合作关系：${title}`, lines: [`今天应复核与“${title}”的合作关系。重新决定等级，或予以确认。`], button: '查看供应商状况', reason: '你负责对接此供应商，因此收到此邮件。' }) },
  },
  'zh-Hant': {
    'evaluation.given': { supplier: ({ agency, title, event }) => ({ subject: `收到評價：${title}`, lines: [`${agency}評價了您在${event ? `「${event}」` : '活動'}中的「${title}」。`, '您可以查看每項評分與理由，並回覆一次。'], button: '查看評價', reason: '您是供應商聯絡人，因此收到這封信。' }) },
    'evaluation.answered': { staff: ({ who, title, text }) => ({ subject: `評價的回覆：${title}`, lines: [`${who}回覆了你對「${title}」的評價：`, text], button: '查看回覆', reason: '你給出了這份評價，因此收到這封信。' }) },
    'restriction.answered': { staff: ({ who, title, text }) => ({ subject: `對限制的回覆：${title}`, lines: [`${who}對「${title}」所受的限制作出回覆：`, text], button: '查看供應商狀況', reason: '你限制了這家供應商，因此收到這封信。' }) },
    'standby.asked': { supplier: ({ agency, day }) => ({ subject: `您能否候補？${agency}`, lines: [`如有供應商臨時缺席，${agency}希望聯絡您。`, day && `有效期至${day}，點一下即可答覆。`], button: '答覆', reason: '您是供應商聯絡人，因此收到這封信。' }) },
    'standby.declined': { staff: ({ who, title }) => ({ subject: `不候補：${title}`, lines: [`${who}表示「${title}」不作候補，已移出名單。`], button: '查看供應商狀況', reason: '你將其列為候補，因此收到這封信。' }) },
    'tier.review': { staff: ({ title }) => ({ subject: `該檢視合作關係：${title}`, lines: [`今天應檢視與「${title}」的合作關係。重新決定等級，或予以確認。`], button: '查看供應商狀況', reason: '你負責對接這家供應商，因此收到這封信。' }) },
  },
}
