import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Words } from './words'

type Ended = Pick<Words, 'brief.change_requested' | 'brief.change_dropped' | 'brief.taken_back' | 'brief.withdrawn' | 'brief.declined'>

/** What becomes of a brief beside being agreed: changed, taken back, withdrawn, declined. */
export const endings: Record<Locale, Ended> = {
  en: {
    'brief.change_requested': {
      staff: ({ who, title, client, text }) => ({
        subject: `Change requested: ${title}`,
        lines: [`${who} asks for a change of the agreed brief “${title}”.`, client && `Client: ${client}`, text && `What changes: ${text}`, 'What was agreed holds until another version is. Say what the change comes to when you freeze the next one.'],
        button: 'Open the brief', reason: 'You get this mail because you work for this client.',
      }),
      client: ({ agency, title, text }) => ({
        subject: `Change requested: ${title}`,
        lines: [`${agency} asks for a change of the agreed brief “${title}”.`, text && `What changes: ${text}`, 'What was agreed holds until you agree to another version. You will see what the change comes to before you answer.'],
        button: 'Open the brief', reason: 'You get this mail because you may sign for your company.',
      }),
    },
    'brief.change_dropped': {
      staff: ({ who, title, client, text }) => ({
        subject: `No change: ${title}`,
        lines: [`${who} has taken the change of “${title}” back. What was agreed holds as it did.`, client && `Client: ${client}`, text && `Reason: ${text}`],
        button: 'Open the brief', reason: 'You get this mail because you work for this client.',
      }),
      client: ({ who, title, text }) => ({
        subject: `No change: ${title}`,
        lines: [`${who} has taken the change of “${title}” back. What was agreed holds as it did.`, text && `Reason: ${text}`],
        button: 'Open the brief', reason: 'You get this mail because you may sign for your company.',
      }),
    },
    'brief.taken_back': {
      client: ({ agency, title, version, text }) => ({
        subject: `Taken back: ${title}`,
        lines: [`${agency} has taken version ${version} of “${title}” off the table: it is not to be answered any more. Another one follows.`, text && `Reason: ${text}`],
        button: 'Open the brief', reason: 'You get this mail because you may sign for your company.',
      }),
    },
    'brief.withdrawn': {
      staff: ({ who, title, client, text }) => ({
        subject: `Withdrawn: ${title}`,
        lines: [`${who} has withdrawn the brief “${title}”.`, client && `Client: ${client}`, text && `Reason: ${text}`],
        button: 'Open the brief', reason: 'You get this mail because you work for this client.',
      }),
      client: ({ who, title, text }) => ({
        subject: `Withdrawn: ${title}`,
        lines: [`${who} has withdrawn the brief “${title}”. It can still be read.`, text && `Reason: ${text}`],
        button: 'Open the brief', reason: 'You get this mail because you are a contact for this brief.',
      }),
    },
    'brief.declined': {
      staff: ({ who, title, client, text }) => ({
        subject: `Declined: ${title}`,
        lines: [`${who} has declined the brief “${title}”.`, client && `Client: ${client}`, text && `Reason: ${text}`],
        button: 'Open the brief', reason: 'You get this mail because you work for this client.',
      }),
      client: ({ agency, title, text }) => ({
        subject: `${agency} cannot take this on: ${title}`,
        lines: [`${agency} cannot take on the event of your brief “${title}”.`, text && `Reason: ${text}`],
        button: 'Open the brief', reason: 'You get this mail because you are a contact for this brief.',
      }),
    },
  },
  'zh-Hans': {
    'brief.change_requested': {
      staff: ({ who, title, client, text }) => ({
        subject: `申请变更：${title}`,
        lines: [`${who}申请变更已确认的需求《${title}》。`, client && `客户：${client}`, text && `变更内容：${text}`, '在新版本确认之前，原确认内容继续有效。形成下一版时，写明变更带来的影响。'],
        button: '打开需求', reason: '你负责这家客户，因此收到此邮件。',
      }),
      client: ({ agency, title, text }) => ({
        subject: `申请变更：${title}`,
        lines: [`${agency}申请变更已确认的需求《${title}》。`, text && `变更内容：${text}`, '在您确认新版本之前，原确认内容继续有效。答复之前，您会看到变更带来的影响。'],
        button: '打开需求', reason: '您有签署权，因此收到此邮件。',
      }),
    },
    'brief.change_dropped': {
      staff: ({ who, title, client, text }) => ({
        subject: `不再变更：${title}`,
        lines: [`${who}取消了对《${title}》的变更，原确认内容继续有效。`, client && `客户：${client}`, text && `原因：${text}`],
        button: '打开需求', reason: '你负责这家客户，因此收到此邮件。',
      }),
      client: ({ who, title, text }) => ({
        subject: `不再变更：${title}`,
        lines: [`${who}取消了对《${title}》的变更，原确认内容继续有效。`, text && `原因：${text}`],
        button: '打开需求', reason: '您有签署权，因此收到此邮件。',
      }),
    },
    'brief.taken_back': {
      client: ({ agency, title, version, text }) => ({
        subject: `已收回：${title}`,
        lines: [`${agency}收回了《${title}》第 ${version} 版，无需再答复，之后会提供新版本。`, text && `原因：${text}`],
        button: '打开需求', reason: '您有签署权，因此收到此邮件。',
      }),
    },
    'brief.withdrawn': {
      staff: ({ who, title, client, text }) => ({
        subject: `已撤回：${title}`,
        lines: [`${who}撤回了需求《${title}》。`, client && `客户：${client}`, text && `原因：${text}`],
        button: '打开需求', reason: '你负责这家客户，因此收到此邮件。',
      }),
      client: ({ who, title, text }) => ({
        subject: `已撤回：${title}`,
        lines: [`${who}撤回了需求《${title}》，内容仍可查看。`, text && `原因：${text}`],
        button: '打开需求', reason: '您是这份需求的联系人，因此收到此邮件。',
      }),
    },
    'brief.declined': {
      staff: ({ who, title, client, text }) => ({
        subject: `已谢绝：${title}`,
        lines: [`${who}谢绝了需求《${title}》。`, client && `客户：${client}`, text && `原因：${text}`],
        button: '打开需求', reason: '你负责这家客户，因此收到此邮件。',
      }),
      client: ({ agency, title, text }) => ({
        subject: `${agency}无法承接：${title}`,
        lines: [`${agency}无法承接需求《${title}》中的活动。`, text && `原因：${text}`],
        button: '打开需求', reason: '您是这份需求的联系人，因此收到此邮件。',
      }),
    },
  },
  'zh-Hant': {
    'brief.change_requested': {
      staff: ({ who, title, client, text }) => ({
        subject: `申請變更：${title}`,
        lines: [`${who}申請變更已確認的需求「${title}」。`, client && `客戶：${client}`, text && `變更內容：${text}`, '新版本確認之前，原確認內容仍然有效。凍結下一版時，寫明變更造成的影響。'],
        button: '開啟需求', reason: '你負責這家客戶，因此收到此郵件。',
      }),
      client: ({ agency, title, text }) => ({
        subject: `申請變更：${title}`,
        lines: [`${agency}申請變更已確認的需求「${title}」。`, text && `變更內容：${text}`, '在您確認新版本之前，原確認內容仍然有效。回覆之前，您會看到變更造成的影響。'],
        button: '開啟需求', reason: '您有簽署權，因此收到此郵件。',
      }),
    },
    'brief.change_dropped': {
      staff: ({ who, title, client, text }) => ({
        subject: `不再變更：${title}`,
        lines: [`${who}取消了「${title}」的變更，原確認內容仍然有效。`, client && `客戶：${client}`, text && `原因：${text}`],
        button: '開啟需求', reason: '你負責這家客戶，因此收到此郵件。',
      }),
      client: ({ who, title, text }) => ({
        subject: `不再變更：${title}`,
        lines: [`${who}取消了「${title}」的變更，原確認內容仍然有效。`, text && `原因：${text}`],
        button: '開啟需求', reason: '您有簽署權，因此收到此郵件。',
      }),
    },
    'brief.taken_back': {
      client: ({ agency, title, version, text }) => ({
        subject: `已收回：${title}`,
        lines: [`${agency}收回了「${title}」第 ${version} 版，不必再回覆，之後會提供新版本。`, text && `原因：${text}`],
        button: '開啟需求', reason: '您有簽署權，因此收到此郵件。',
      }),
    },
    'brief.withdrawn': {
      staff: ({ who, title, client, text }) => ({
        subject: `已撤回：${title}`,
        lines: [`${who}撤回了需求「${title}」。`, client && `客戶：${client}`, text && `原因：${text}`],
        button: '開啟需求', reason: '你負責這家客戶，因此收到此郵件。',
      }),
      client: ({ who, title, text }) => ({
        subject: `已撤回：${title}`,
        lines: [`${who}撤回了需求「${title}」，內容仍可查看。`, text && `原因：${text}`],
        button: '開啟需求', reason: '您是這份需求的聯絡人，因此收到此郵件。',
      }),
    },
    'brief.declined': {
      staff: ({ who, title, client, text }) => ({
        subject: `已婉拒：${title}`,
        lines: [`${who}婉拒了需求「${title}」。`, client && `客戶：${client}`, text && `原因：${text}`],
        button: '開啟需求', reason: '你負責這家客戶，因此收到此郵件。',
      }),
      client: ({ agency, title, text }) => ({
        subject: `${agency}無法承接：${title}`,
        lines: [`${agency}無法承接需求「${title}」中的活動。`, text && `原因：${text}`],
        button: '開啟需求', reason: '您是這份需求的聯絡人，因此收到此郵件。',
      }),
    },
  },
}
