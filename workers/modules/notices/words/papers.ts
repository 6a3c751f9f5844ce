import type { Locale } from '../../../kernel/mail/rules/locale'
import { standing, type Facts, type Words } from './words'

type Told = Pick<Words, 'exception.asked' | 'exception.granted' | 'exception.declined' | 'credential.submitted' | 'credential.verified' | 'credential.rejected' | 'credential.ends'>

/** Why a paper was not accepted, and what to do. */
const reasons: Record<Locale, Record<string, string>> = {
  en: {
    illegible: 'It cannot be read. Scan it flat, in colour, with all of its edges.',
    wrong_type: 'It is another kind of document than the one asked for. Send that one.',
    name_mismatch: 'The name on it is not the registered name. Send one in that name.',
    number_invalid: 'The number does not fit the document. Type it as it is printed.',
    expired: 'It has expired. Send the one that holds now.',
    window_not_covered: 'It ends before the work does. Send one that covers all of it.',
    limit_too_low: 'The sum insured is too low. Have it raised and send the new policy.',
    scope_missing: 'It does not cover the work you do for us. Send one that does.',
    forged_suspected: 'We cannot confirm that it is genuine. Send the original or a certified copy.',
    other: 'It needs to be put right.',
  },
  'zh-Hans': {
    illegible: '文件无法辨认。请平整扫描，彩色，四边完整。',
    wrong_type: '文件类型与要求不符。请提交所要求的文件。',
    name_mismatch: '文件上的名称与登记名称不一致。请提交名称一致的文件。',
    number_invalid: '编号与文件不符。请按文件所印填写。',
    expired: '文件已过期。请提交现行有效的文件。',
    window_not_covered: '有效期未覆盖全部工作期间。请提交能覆盖的文件。',
    limit_too_low: '保额不足。请提高保额后提交新保单。',
    scope_missing: '范围未包含您为我们承担的工作。请提交范围相符的文件。',
    forged_suspected: '我们无法核实文件的真实性。请提交原件或经公证的副本。',
    other: '文件需要更正。',
  },
  'zh-Hant': {
    illegible: '文件無法辨識。請平整掃描，彩色，四邊完整。',
    wrong_type: '文件種類與要求不符。請提供所要求的文件。',
    name_mismatch: '文件上的名稱與登記名稱不一致。請提供名稱一致的文件。',
    number_invalid: '號碼與文件不符。請依文件所載填寫。',
    expired: '文件已逾期。請提供目前有效的文件。',
    window_not_covered: '有效期間未涵蓋全部工作期間。請提供足以涵蓋的文件。',
    limit_too_low: '保險金額不足。請提高後提供新保單。',
    scope_missing: '範圍未包含您為我們承接的工作。請提供範圍相符的文件。',
    forged_suspected: '我們無法確認文件的真偽。請提供正本或經公證的影本。',
    other: '文件需要更正。',
  },
}

const why = (locale: Locale, { reason }: Facts) => (reason ? (reasons[locale][reason] ?? null) : null)

/** What becomes of the papers of a supplier. */
export const papers: Record<Locale, Told> = {
  en: {
    'exception.asked': {
      staff: ({ who, title, text }) => ({ subject: `Exception asked: ${title}`, lines: [`${who} asks to be let pass without “${title}”, or shows somebody else’s.`, text], button: 'Open the supplier', reason: 'You get this mail because you review papers of suppliers.' }),
    },
    'exception.granted': {
      supplier: ({ agency, title, text, day }) => ({ subject: `Let pass: ${title}`, lines: [`${agency} lets you pass without “${title}”.`, day && `It holds to ${day}.`, text], button: 'See your documents', reason: 'You get this mail because you are a contact of this supplier.' }),
    },
    'exception.declined': {
      supplier: ({ agency, title, text }) => ({ subject: `Still asked: ${title}`, lines: [`${agency} still asks for “${title}”.`, text], button: 'See your documents', reason: 'You get this mail because you are a contact of this supplier.' }),
    },
    'credential.submitted': {
      staff: ({ who, title }) => ({
        subject: `To review: ${title}`, lines: [`${who} has sent “${title}”. It waits in the review queue; whoever sent it cannot review it.`],
        button: 'Open the review queue', reason: 'You get this mail because you review papers of suppliers.',
      }),
    },
    'credential.verified': {
      supplier: ({ agency, title }) => ({
        subject: `Accepted: ${title}`, lines: [`${agency} has read and accepted “${title}”.`],
        button: 'See your documents', reason: 'You get this mail because you are a contact of this supplier.',
      }),
    },
    'credential.rejected': {
      supplier: (facts) => ({
        subject: `Send it again: ${facts.title}`, lines: [`${facts.agency} could not accept “${facts.title}”.`, why('en', facts), facts.text, 'What you filled in is kept; put right what is wrong and send it again.'],
        button: 'Send it again', reason: 'You get this mail because you are a contact of this supplier.',
      }),
    },
    'credential.ends': {
      supplier: ({ agency, title, day, late }) => ({
        subject: { before: `Renew soon: ${title}`, today: `Ends today: ${title}`, after: `Has ended: ${title}` }[standing(late)],
        lines: [day && `“${title}” is valid to ${day}.`, `Send the next one to ${agency} in good time; the old one counts until the new one is accepted. Without it you cannot be confirmed for an event.`],
        button: 'Renew it', reason: 'You get this mail because you are a contact of this supplier.',
      }),
      staff: ({ title, day, late }) => ({
        subject: { before: `A supplier’s paper ends soon: ${title}`, today: `A supplier’s paper ends today: ${title}`, after: `A supplier’s paper has ended: ${title}` }[standing(late)],
        lines: [day && `“${title}” is valid to ${day}.`, 'The supplier is reminded as well. Call them if an event depends on it.'],
        button: 'Open the supplier', reason: 'You get this mail because you plan events with suppliers.',
      }),
    },
  },
  'zh-Hans': {
    'exception.asked': {
      staff: ({ who, title, text }) => ({ subject: `申请例外：${title}`, lines: [`${who}申请免交“${title}”，或以他人的文件代替。`, text], button: '打开供应商', reason: '收到本邮件，是因为你负责审核供应商资质文件。' }),
    },
    'exception.granted': {
      supplier: ({ agency, title, text, day }) => ({ subject: `已同意例外：${title}`, lines: [`${agency}同意您暂不提交“${title}”。`, day && `有效期至${day}。`, text], button: '查看您的文件', reason: '您是该供应商的联系人，因此收到此邮件。' }),
    },
    'exception.declined': {
      supplier: ({ agency, title, text }) => ({ subject: `仍需提交：${title}`, lines: [`${agency}仍要求提交“${title}”。`, text], button: '查看您的文件', reason: '您是该供应商的联系人，因此收到此邮件。' }),
    },
    'credential.submitted': {
      staff: ({ who, title }) => ({
        subject: `待审核：${title}`, lines: [`${who}提交了“${title}”，已进入审核队列。提交人不能审核自己提交的文件。`],
        button: '打开审核队列', reason: '收到本邮件，是因为你负责审核供应商资质文件。',
      }),
    },
    'credential.verified': {
      supplier: ({ agency, title }) => ({
        subject: `已通过：${title}`, lines: [`${agency}已审核并通过“${title}”。`], button: '查看您的文件', reason: '您是该供应商的联系人，因此收到此邮件。',
      }),
    },
    'credential.rejected': {
      supplier: (facts) => ({
        subject: `需重新提交：${facts.title}`, lines: [`${facts.agency}未能通过“${facts.title}”。`, why('zh-Hans', facts), facts.text, '您填写的内容已保留，更正后重新提交即可。'],
        button: '重新提交', reason: '您是该供应商的联系人，因此收到此邮件。',
      }),
    },
    'credential.ends': {
      supplier: ({ agency, title, day, late }) => ({
        subject: { before: `即将到期：${title}`, today: `今天到期：${title}`, after: `已到期：${title}` }[standing(late)],
        lines: [day && `“${title}”有效期至${day}。`, `请尽早向${agency}提交新的文件；新文件通过之前，旧文件继续有效。没有有效文件，活动无法确认由您承接。`],
        button: '更新文件', reason: '您是该供应商的联系人，因此收到此邮件。',
      }),
      staff: ({ title, day, late }) => ({
        subject: { before: `供应商资质文件即将到期：${title}`, today: `供应商资质文件今天到期：${title}`, after: `供应商资质文件已到期：${title}` }[standing(late)],
        lines: [day && `“${title}”有效期至${day}。`, '已同时提醒供应商。如有活动依赖这份文件，打电话催办。'], button: '打开供应商', reason: '收到本邮件，是因为你与供应商一起筹备活动。',
      }),
    },
  },
  'zh-Hant': {
    'exception.asked': {
      staff: ({ who, title, text }) => ({ subject: `申請例外：${title}`, lines: [`${who}申請免附「${title}」，或以他人的文件代替。`, text], button: '開啟供應商', reason: '收到本郵件，是因為你負責審核供應商的資格文件。' }),
    },
    'exception.granted': {
      supplier: ({ agency, title, text, day }) => ({ subject: `已同意例外：${title}`, lines: [`${agency}同意您暫免提供「${title}」。`, day && `有效至${day}。`, text], button: '查看您的文件', reason: '您是這家供應商的聯絡人，因此收到此郵件。' }),
    },
    'exception.declined': {
      supplier: ({ agency, title, text }) => ({ subject: `仍需提供：${title}`, lines: [`${agency}仍要求提供「${title}」。`, text], button: '查看您的文件', reason: '您是這家供應商的聯絡人，因此收到此郵件。' }),
    },
    'credential.submitted': {
      staff: ({ who, title }) => ({
        subject: `待審核：${title}`, lines: [`${who}送出了「${title}」，已進入審核佇列。送件人不能審核自己送出的文件。`],
        button: '開啟審核佇列', reason: '收到本郵件，是因為你負責審核供應商的資格文件。',
      }),
    },
    'credential.verified': {
      supplier: ({ agency, title }) => ({
        subject: `已通過：${title}`, lines: [`${agency}已審核並通過「${title}」。`], button: '查看您的文件', reason: '您是這家供應商的聯絡人，因此收到此郵件。',
      }),
    },
    'credential.rejected': {
      supplier: (facts) => ({
        subject: `需重新送件：${facts.title}`, lines: [`${facts.agency}未能通過「${facts.title}」。`, why('zh-Hant', facts), facts.text, '您填寫的內容都還在，更正後重新送出即可。'],
        button: '重新送件', reason: '您是這家供應商的聯絡人，因此收到此郵件。',
      }),
    },
    'credential.ends': {
      supplier: ({ agency, title, day, late }) => ({
        subject: { before: `即將到期：${title}`, today: `今天到期：${title}`, after: `已到期：${title}` }[standing(late)],
        lines: [day && `「${title}」有效期限至${day}。`, `請及早向${agency}提供新的文件；新文件通過之前，舊文件仍然有效。沒有有效的文件，就無法確認由您承接活動。`],
        button: '更新文件', reason: '您是這家供應商的聯絡人，因此收到此郵件。',
      }),
      staff: ({ title, day, late }) => ({
        subject: { before: `供應商資格文件即將到期：${title}`, today: `供應商資格文件今天到期：${title}`, after: `供應商資格文件已到期：${title}` }[standing(late)],
        lines: [day && `「${title}」有效期限至${day}。`, '已同時提醒供應商。如有活動仰賴這份文件，請打電話催件。'], button: '開啟供應商', reason: '收到本郵件，是因為你與供應商一起籌備活動。',
      }),
    },
  },
}
