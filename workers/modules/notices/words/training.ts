import type { Locale } from '../../../kernel/mail/rules/locale'
import { standing, type Words } from './words'

type Told = Pick<Words, 'training.returned' | 'certificate.submitted' | 'certificate.verified' | 'certificate.rejected' | 'certificate.ends' | 'certificate.lapses'>

/** What people learn, and what they hold. */
export const training: Record<Locale, Told> = {
  en: {
    'certificate.submitted': { staff: ({ who, title }) => ({ subject: `To review: ${title}`, lines: [`${who} has sent a certificate: ${title}.`], button: 'Review it', reason: 'You get this mail because you look after them.' }) },
    'certificate.verified': { staff: ({ title }) => ({ subject: `Accepted: ${title}`, lines: [`Your certificate “${title}” is accepted. You are reminded before it ends.`], button: 'See my certificates', reason: 'You get this mail because the certificate is yours.' }) },
    'certificate.rejected': { staff: ({ title, text }) => ({ subject: `Not accepted: ${title}`, lines: [`Your certificate “${title}” was not accepted.`, text, 'Open it to see why, and send it again.'], button: 'Put it right', reason: 'You get this mail because the certificate is yours.' }) },
    'certificate.ends': { staff: ({ title, day, late }) => ({ subject: { before: `Ends soon: ${title}`, today: `Ends today: ${title}`, after: `Has ended: ${title}` }[standing(late)], lines: [`${title}: valid to ${day ?? ''}.`, 'Begin to renew it now; some bodies take months.'], button: 'See the certificate', reason: 'You get this mail because you hold it or look after who does.' }) },
    'certificate.lapses': { staff: ({ title, day, event }) => ({ subject: `Ends before ${event ?? ''}: ${title}`, lines: [`${title} is valid to ${day ?? ''} only, and there is a duty on “${event ?? ''}” after that.`, 'See that it is renewed in time, or give the duty to somebody else.'], button: 'See the certificate', reason: 'You get this mail because you lead the event or look after them.' }) },
    'training.returned': { staff: ({ who, title, text }) => ({ subject: `To put right: ${title}`, lines: [`${who} has sent your training “${title}” back.`, text, 'Put it right and hand it in again: only what is verified counts.'], button: 'Open my log', reason: 'You get this mail because you logged it.' }) },
  },
  'zh-Hans': {
    'certificate.submitted': { staff: ({ who, title }) => ({ subject: `待审核：${title}`, lines: [`${who}提交了证书：${title}。`], button: '去审核', reason: '你负责带领对方，因此收到此邮件。' }) },
    'certificate.verified': { staff: ({ title }) => ({ subject: `已通过：${title}`, lines: [`你的证书“${title}”已通过审核，到期前会提醒你。`], button: '查看我的证书', reason: '证书属于你，因此收到此邮件。' }) },
    'certificate.rejected': { staff: ({ title, text }) => ({ subject: `未通过：${title}`, lines: [`你的证书“${title}”未通过审核。`, text, '打开查看原因，更正后重新提交。'], button: '去更正', reason: '证书属于你，因此收到此邮件。' }) },
    'certificate.ends': { staff: ({ title, day, late }) => ({ subject: { before: `即将到期：${title}`, today: `今天到期：${title}`, after: `已到期：${title}` }[standing(late)], lines: [`${title}：有效期至 ${day ?? ''}。`, '现在就开始续证，部分机构需要数月。'], button: '查看证书', reason: '你持有此证书或负责带领持证人，因此收到此邮件。' }) },
    'certificate.lapses': { staff: ({ title, day, event }) => ({ subject: `${event ?? ''}之前到期：${title}`, lines: [`${title}有效期仅至 ${day ?? ''}，而之后在“${event ?? ''}”仍有职责。`, '请确保按时续证，或将职责交给他人。'], button: '查看证书', reason: '你负责该活动或带领持证人，因此收到此邮件。' }) },
    'training.returned': { staff: ({ who, title, text }) => ({ subject: `需更正：${title}`, lines: [`${who}退回了你的培训记录“${title}”。`, text, '更正后重新提交：只有核实过的才计入。'], button: '打开我的记录', reason: '这条记录由你登记，因此收到此邮件。' }) },
  },
  'zh-Hant': {
    'certificate.submitted': { staff: ({ who, title }) => ({ subject: `待審核：${title}`, lines: [`${who}提交了證照：${title}。`], button: '前往審核', reason: '你負責帶領對方，因此收到這封信。' }) },
    'certificate.verified': { staff: ({ title }) => ({ subject: `已通過：${title}`, lines: [`你的證照「${title}」已通過審核，到期前會提醒你。`], button: '查看我的證照', reason: '證照屬於你，因此收到這封信。' }) },
    'certificate.rejected': { staff: ({ title, text }) => ({ subject: `未通過：${title}`, lines: [`你的證照「${title}」未通過審核。`, text, '開啟查看原因，更正後再送出。'], button: '前往更正', reason: '證照屬於你，因此收到這封信。' }) },
    'certificate.ends': { staff: ({ title, day, late }) => ({ subject: { before: `即將到期：${title}`, today: `今天到期：${title}`, after: `已到期：${title}` }[standing(late)], lines: [`${title}：有效期至 ${day ?? ''}。`, '現在就開始續證，部分機構需要數月。'], button: '查看證照', reason: '你持有此證照或負責帶領持證人，因此收到這封信。' }) },
    'certificate.lapses': { staff: ({ title, day, event }) => ({ subject: `${event ?? ''}之前到期：${title}`, lines: [`${title}有效期僅至 ${day ?? ''}，而之後在「${event ?? ''}」仍有職責。`, '請確保按時續證，或將職責交給他人。'], button: '查看證照', reason: '你負責該活動或帶領持證人，因此收到這封信。' }) },
    'training.returned': { staff: ({ who, title, text }) => ({ subject: `需更正：${title}`, lines: [`${who}退回了你的培訓紀錄「${title}」。`, text, '更正後再送出：只有經核實的才計入。'], button: '開啟我的紀錄', reason: '這筆紀錄由你登錄，因此收到這封信。' }) },
  },
}
