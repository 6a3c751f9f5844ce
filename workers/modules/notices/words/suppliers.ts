import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Words } from './words'

type Told = Pick<Words, 'supplier.applied' | 'supplier.submitted' | 'supplier.registered' | 'supplier.sent_back' | 'supplier.denied'>

/** A supplier's registration, from when it is sent to what is said to it. */
export const suppliers: Record<Locale, Told> = {
  en: {
    'supplier.applied': { staff: ({ title }) => ({ subject: `Applies as a supplier: ${title}`, lines: [`${title} would work for you and has confirmed its address. Read what they wrote, and invite or decline them.`], button: 'Read the application', reason: 'You get this mail because you plan events here.' }) },
    'supplier.submitted': { staff: ({ title, who }) => ({ subject: `Registration to read: ${title}`, lines: [`${who} has sent the registration of ${title}.`], button: 'Read the registration', reason: 'You get this mail because you plan events here.' }) },
    'supplier.registered': { supplier: ({ agency }) => ({ subject: `You are registered with ${agency}`, lines: [`${agency} has read your registration. From now on jobs can be offered to you.`], button: 'Open your page', reason: 'You get this mail because you speak for a supplier.' }) },
    'supplier.sent_back': { supplier: ({ agency, text }) => ({ subject: `Your registration with ${agency} needs a change`, lines: [`${agency} asks for a change before you can be registered:`, text], button: 'Change and send again', reason: 'You get this mail because you speak for a supplier.' }) },
    'supplier.denied': { supplier: ({ agency, text }) => ({ subject: `Your registration with ${agency}`, lines: [`${agency} does not register you as a supplier:`, text], button: 'Open your page', reason: 'You get this mail because you speak for a supplier.' }) },
  },
  'zh-Hans': {
    'supplier.applied': { staff: ({ title }) => ({ subject: `供应商申请：${title}`, lines: [`${title}申请成为供应商，邮箱已确认。请查看申请内容，决定邀请或婉拒。`], button: '查看申请', reason: '你负责策划活动，因此收到此邮件。' }) },
    'supplier.submitted': { staff: ({ title, who }) => ({ subject: `待审核注册：${title}`, lines: [`${who}已提交${title}的供应商注册资料。`], button: '查看注册资料', reason: '你负责策划活动，因此收到此邮件。' }) },
    'supplier.registered': { supplier: ({ agency }) => ({ subject: `您已成为${agency}的注册供应商`, lines: [`${agency}已审核您的注册资料，今后可以向您发出工作邀约。`], button: '打开您的主页', reason: '您是供应商联系人，因此收到此邮件。' }) },
    'supplier.sent_back': { supplier: ({ agency, text }) => ({ subject: `${agency}：注册资料需要修改`, lines: [`${agency}希望您修改以下内容后重新提交：`, text], button: '修改并重新提交', reason: '您是供应商联系人，因此收到此邮件。' }) },
    'supplier.denied': { supplier: ({ agency, text }) => ({ subject: `关于您在${agency}的注册`, lines: [`${agency}未通过您的供应商注册：`, text], button: '打开您的主页', reason: '您是供应商联系人，因此收到此邮件。' }) },
  },
  'zh-Hant': {
    'supplier.applied': { staff: ({ title }) => ({ subject: `供應商申請：${title}`, lines: [`${title}申請成為供應商，電子郵件已確認。請查看申請內容，決定邀請或婉拒。`], button: '查看申請', reason: '你負責規劃活動，因此收到這封信。' }) },
    'supplier.submitted': { staff: ({ title, who }) => ({ subject: `待審核註冊：${title}`, lines: [`${who}已送出${title}的供應商註冊資料。`], button: '查看註冊資料', reason: '你負責規劃活動，因此收到這封信。' }) },
    'supplier.registered': { supplier: ({ agency }) => ({ subject: `您已成為${agency}的註冊供應商`, lines: [`${agency}已審核您的註冊資料，之後可以向您提出工作邀約。`], button: '開啟您的首頁', reason: '您是供應商聯絡人，因此收到這封信。' }) },
    'supplier.sent_back': { supplier: ({ agency, text }) => ({ subject: `${agency}：註冊資料需要修改`, lines: [`${agency}希望您修改以下內容後重新送出：`, text], button: '修改並重新送出', reason: '您是供應商聯絡人，因此收到這封信。' }) },
    'supplier.denied': { supplier: ({ agency, text }) => ({ subject: `關於您在${agency}的註冊`, lines: [`${agency}未通過您的供應商註冊：`, text], button: '開啟您的首頁', reason: '您是供應商聯絡人，因此收到這封信。' }) },
  },
}
