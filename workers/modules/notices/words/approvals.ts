import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Words } from './words'

type Asked = Pick<Words, 'approval.asked' | 'approval.due' | 'approval.granted' | 'approval.refused'>

/** The agency's own yes: who is asked for it, and what becomes of it. */
export const approvals: Record<Locale, Asked> = {
  en: {
    'approval.asked': {
      staff: ({ who, title, text }) => ({
        subject: `Your yes is needed: ${title}`,
        lines: [`${who} asks for approval of “${title}” before the client is asked to agree.`, text, 'It waits until you or another who may has answered.'],
        button: 'Read and answer', reason: 'You get this mail because your role may approve this.',
      }),
    },
    'approval.due': {
      staff: ({ title }) => ({
        subject: `Still waits for your yes: ${title}`,
        lines: [`“${title}” cannot go to the client before it is approved.`],
        button: 'Read and answer', reason: 'You get this mail because your role may approve this.',
      }),
    },
    'approval.granted': {
      staff: ({ title }) => ({
        subject: `Approved: ${title}`,
        lines: [`“${title}” is approved as it stands. Send it to the client now: whatever changes in it asks for approval again.`],
        button: 'Open the approval', reason: 'You get this mail because you asked for it.',
      }),
    },
    'approval.refused': {
      staff: ({ who, title, text }) => ({
        subject: `Not approved: ${title}`,
        lines: [`${who} has not approved “${title}”.`, text && `Reason: ${text}`],
        button: 'Open the approval', reason: 'You get this mail because you asked for it.',
      }),
    },
  },
  'zh-Hans': {
    'approval.asked': {
      staff: ({ who, title, text }) => ({
        subject: `需要你审批：${title}`,
        lines: [`在请客户确认之前，${who}请求审批“${title}”。`, text, '在你或其他有权限的同事答复之前，此事暂停。'],
        button: '查看并答复', reason: '你的角色可以审批此事，因此收到这封邮件。',
      }),
    },
    'approval.due': {
      staff: ({ title }) => ({
        subject: `仍在等你审批：${title}`,
        lines: [`“${title}”在审批通过之前不能发给客户。`],
        button: '查看并答复', reason: '你的角色可以审批此事，因此收到这封邮件。',
      }),
    },
    'approval.granted': {
      staff: ({ title }) => ({
        subject: `已批准：${title}`,
        lines: [`“${title}”已按现有内容批准，现在可以发给客户。内容如有改动，需重新审批。`],
        button: '打开审批', reason: '你发起了此审批，因此收到这封邮件。',
      }),
    },
    'approval.refused': {
      staff: ({ who, title, text }) => ({
        subject: `未批准：${title}`,
        lines: [`${who}未批准“${title}”。`, text && `原因：${text}`],
        button: '打开审批', reason: '你发起了此审批，因此收到这封邮件。',
      }),
    },
  },
  'zh-Hant': {
    'approval.asked': {
      staff: ({ who, title, text }) => ({
        subject: `需要你核准：${title}`,
        lines: [`在請客戶確認之前，${who}請求核准「${title}」。`, text, '在你或其他有權限的同事回覆之前，此事暫停。'],
        button: '查看並回覆', reason: '你的角色可以核准此事，因此收到這封信。',
      }),
    },
    'approval.due': {
      staff: ({ title }) => ({
        subject: `仍在等你核准：${title}`,
        lines: [`「${title}」核准之前不能送給客戶。`],
        button: '查看並回覆', reason: '你的角色可以核准此事，因此收到這封信。',
      }),
    },
    'approval.granted': {
      staff: ({ title }) => ({
        subject: `已核准：${title}`,
        lines: [`「${title}」已依現有內容核准，現在可以送給客戶。內容若有更動，須重新核准。`],
        button: '開啟核准單', reason: '這是你提出的核准，因此收到這封信。',
      }),
    },
    'approval.refused': {
      staff: ({ who, title, text }) => ({
        subject: `未核准：${title}`,
        lines: [`${who}未核准「${title}」。`, text && `原因：${text}`],
        button: '開啟核准單', reason: '這是你提出的核准，因此收到這封信。',
      }),
    },
  },
}
