import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Facts, Words } from './words'

type Told = Pick<Words, 'availability.asked' | 'availability.answered' | 'booking.offered' | 'booking.accepted' | 'booking.declined' | 'booking.countered' | 'booking.confirmed' | 'booking.released'>

const quoted: Record<Locale, (facts: Facts) => string> = {
  en: ({ title, event }) => `“${title}”${event ? ` at ${event}` : ''}`,
  'zh-Hans': ({ title, event }) => `${event ? `“${event}”的` : ''}“${title}”`,
  'zh-Hant': ({ title, event }) => `${event ? `「${event}」的` : ''}「${title}」`,
}

/** A job, from the question who is free to how it is settled. */
export const bookings: Record<Locale, Told> = {
  en: {
    'availability.asked': { supplier: (facts) => ({ subject: `Are you free: ${facts.title}?`, lines: [`${facts.agency} asks whether you are free: ${facts.title}.`, facts.text, facts.day && `One tap is enough, by ${facts.day}.`], button: 'Answer', reason: 'You get this mail because you speak for a supplier.' }) },
    'availability.answered': { staff: (facts) => ({ subject: facts.title, lines: [facts.text], button: 'See all answers', reason: 'You get this mail because you asked.' }) },
    'booking.offered': { supplier: (facts) => ({ subject: `A job for you: ${facts.title}`, lines: [`${facts.agency} offers you ${quoted.en(facts)}.`, facts.day && `Accept, decline or make a counter-offer by ${facts.day}.`], button: 'Answer the offer', reason: 'You get this mail because you speak for a supplier.' }) },
    'booking.accepted': { staff: (facts) => ({ subject: `Accepted: ${facts.title}`, lines: [`${facts.who} takes ${quoted.en(facts)}.`, 'Confirm it, so that both sides are bound.'], button: 'Confirm the booking', reason: 'You get this mail because you made the offer.' }) },
    'booking.declined': { staff: (facts) => ({ subject: `Declined: ${facts.title}`, lines: [`${facts.who} declines ${quoted.en(facts)}:`, facts.text], button: 'Ask somebody else', reason: 'You get this mail because you made the offer.' }) },
    'booking.countered': { staff: (facts) => ({ subject: `A counter-offer: ${facts.title}`, lines: [`${facts.who} would do ${quoted.en(facts)} on other terms:`, facts.text], button: 'Read the counter-offer', reason: 'You get this mail because you made the offer.' }) },
    'booking.confirmed': { supplier: (facts) => ({ subject: `Confirmed: ${facts.title}`, lines: [`${facts.agency} has confirmed ${quoted.en(facts)}. The job is yours.`], button: 'Read the job', reason: 'You get this mail because you speak for a supplier.' }) },
    'booking.released': { supplier: (facts) => ({ subject: `Not needed: ${facts.title}`, lines: [`${facts.agency} releases you from ${quoted.en(facts)}:`, facts.text], button: 'Read the job', reason: 'You get this mail because you speak for a supplier.' }) },
  },
  'zh-Hans': {
    'availability.asked': { supplier: (facts) => ({ subject: `${facts.title}是否有空？`, lines: [`${facts.agency} 询问您 ${facts.title} 是否有空。`, facts.text, facts.day && `请于 ${facts.day} 前点一下答复。`], button: '答复', reason: '您是供应商联系人，因此收到此邮件。' }) },
    'availability.answered': { staff: (facts) => ({ subject: facts.title, lines: [facts.text], button: '查看全部答复', reason: '你询问了此事，因此收到此邮件。' }) },
    'booking.offered': { supplier: (facts) => ({ subject: `新的工作邀约：${facts.title}`, lines: [`${facts.agency} 邀请您承接${quoted['zh-Hans'](facts)}。`, facts.day && `请于 ${facts.day} 前接受、婉拒或提出还价。`], button: '答复邀约', reason: '您是供应商联系人，因此收到此邮件。' }) },
    'booking.accepted': { staff: (facts) => ({ subject: `已接受：${facts.title}`, lines: [`${facts.who} 接受了${quoted['zh-Hans'](facts)}。`, '确认后双方生效。'], button: '确认预订', reason: '你发出了此邀约，因此收到此邮件。' }) },
    'booking.declined': { staff: (facts) => ({ subject: `已婉拒：${facts.title}`, lines: [`${facts.who} 婉拒了${quoted['zh-Hans'](facts)}：`, facts.text], button: '另找供应商', reason: '你发出了此邀约，因此收到此邮件。' }) },
    'booking.countered': { staff: (facts) => ({ subject: `还价：${facts.title}`, lines: [`${facts.who} 对${quoted['zh-Hans'](facts)}提出其他条件：`, facts.text], button: '查看还价', reason: '你发出了此邀约，因此收到此邮件。' }) },
    'booking.confirmed': { supplier: (facts) => ({ subject: `已确认：${facts.title}`, lines: [`${facts.agency} 已确认${quoted['zh-Hans'](facts)}，由您承接。`], button: '查看工作', reason: '您是供应商联系人，因此收到此邮件。' }) },
    'booking.released': { supplier: (facts) => ({ subject: `已取消：${facts.title}`, lines: [`${facts.agency} 取消了${quoted['zh-Hans'](facts)}：`, facts.text], button: '查看工作', reason: '您是供应商联系人，因此收到此邮件。' }) },
  },
  'zh-Hant': {
    'availability.asked': { supplier: (facts) => ({ subject: `${facts.title}是否有空？`, lines: [`${facts.agency} 詢問您 ${facts.title} 是否有空。`, facts.text, facts.day && `請於 ${facts.day} 前點一下答覆。`], button: '答覆', reason: '您是供應商聯絡人，因此收到這封信。' }) },
    'availability.answered': { staff: (facts) => ({ subject: facts.title, lines: [facts.text], button: '查看全部答覆', reason: '你詢問了此事，因此收到這封信。' }) },
    'booking.offered': { supplier: (facts) => ({ subject: `新的工作邀約：${facts.title}`, lines: [`${facts.agency} 邀請您承接${quoted['zh-Hant'](facts)}。`, facts.day && `請於 ${facts.day} 前接受、婉拒或提出議價。`], button: '答覆邀約', reason: '您是供應商聯絡人，因此收到這封信。' }) },
    'booking.accepted': { staff: (facts) => ({ subject: `已接受：${facts.title}`, lines: [`${facts.who} 接受了${quoted['zh-Hant'](facts)}。`, '確認後雙方生效。'], button: '確認預訂', reason: '你發出了此邀約，因此收到這封信。' }) },
    'booking.declined': { staff: (facts) => ({ subject: `已婉拒：${facts.title}`, lines: [`${facts.who} 婉拒了${quoted['zh-Hant'](facts)}：`, facts.text], button: '另找供應商', reason: '你發出了此邀約，因此收到這封信。' }) },
    'booking.countered': { staff: (facts) => ({ subject: `議價：${facts.title}`, lines: [`${facts.who} 對${quoted['zh-Hant'](facts)}提出其他條件：`, facts.text], button: '查看議價', reason: '你發出了此邀約，因此收到這封信。' }) },
    'booking.confirmed': { supplier: (facts) => ({ subject: `已確認：${facts.title}`, lines: [`${facts.agency} 已確認${quoted['zh-Hant'](facts)}，由您承接。`], button: '查看工作', reason: '您是供應商聯絡人，因此收到這封信。' }) },
    'booking.released': { supplier: (facts) => ({ subject: `已取消：${facts.title}`, lines: [`${facts.agency} 取消了${quoted['zh-Hant'](facts)}：`, facts.text], button: '查看工作', reason: '您是供應商聯絡人，因此收到這封信。' }) },
  },
}
