import type { Locale } from '../../../kernel/mail/rules/locale'
import type { Words } from './words'

type ToldPeople = Pick<Words, 'person.invited' | 'person.joined' | 'person.handed_over' | 'person.erasure_asked'>

/** People as such: invited, joined, handed over, erased. */
export const people: Record<Locale, ToldPeople> = {
  en: {
    'person.invited': {
      staff: ({ agency, who }) => ({
        subject: `${agency} invites you to its team`,
        lines: [`${who} has added you to ${agency} on Convoke.`, 'The link works once, for you alone, and for a limited time.'],
        button: 'Open the invitation', reason: `You get this mail because ${who} entered your address.`,
      }),
      client: ({ agency, who }) => ({
        subject: `${agency} invites you to plan your event`,
        lines: [`${who} has opened a place for you where you say what your event needs, answer questions and agree what is written.`, 'The link works once, for you alone, and for a limited time.'],
        button: 'Open the invitation', reason: who === agency ? `You get this mail because you told ${agency} a wish.` : `You get this mail because ${who} of ${agency} entered your address.`,
      }),
      supplier: ({ agency, who }) => ({
        subject: `${agency} invites you as a supplier`,
        lines: [`${who} has opened a place for you where you hand in documents and answer job offers.`, 'The link works once, for you alone, and for a limited time.'],
        button: 'Open the invitation', reason: `You get this mail because ${who} of ${agency} entered your address.`,
      }),
    },
    'person.joined': {
      staff: ({ who }) => ({
        subject: `${who} has joined`,
        lines: [`${who} has accepted your invitation and can sign in now.`],
        button: 'See the person', reason: 'You get this mail because you sent the invitation.',
      }),
      client: ({ who }) => ({
        subject: `${who} has joined`,
        lines: [`${who} has accepted your invitation and can sign in now.`],
        button: 'See your people', reason: 'You get this mail because you sent the invitation.',
      }),
    },
    'person.handed_over': {
      staff: ({ who, title, count }) => ({
        subject: `Handed over to you: what ${title} had in hand`,
        lines: [`${who} has handed over to you what ${title} had in hand.`, `In all: ${count}. The list says what each of them is.`],
        button: 'See what moved', reason: 'You get this mail because it is yours now.',
      }),
    },
    'person.erasure_asked': {
      staff: ({ title }) => ({
        subject: `${title} asks to be erased`,
        lines: [`${title} asks that their personal data be erased.`, 'The law gives you a month. Their page says what would go, what stays and why.'],
        button: 'Open their page', reason: 'You get this mail because owners and directors can erase somebody.',
      }),
    },
  },
  'zh-Hans': {
    'person.invited': {
      staff: ({ agency, who }) => ({
        subject: `${agency}邀请你加入团队`,
        lines: [`${who}已将你加入 Convoke 上的${agency}。`, '此链接仅供你本人使用一次，过期失效。'],
        button: '打开邀请', reason: `收到本邮件，是因为${who}填写了你的邮箱。`,
      }),
      client: ({ agency, who }) => ({
        subject: `${agency}邀请您一起筹备活动`,
        lines: [`${who}已为您开通客户门户，您可以在那里填写需求、回答问题、确认文档。`, '此链接仅供您本人使用一次，过期失效。'],
        button: '打开邀请', reason: who === agency ? `收到本邮件，是因为您向${agency}提交了需求。` : `收到本邮件，是因为${agency}的${who}填写了您的邮箱。`,
      }),
      supplier: ({ agency, who }) => ({
        subject: `${agency}邀请您成为供应商`,
        lines: [`${who}已为您开通供应商门户，您可以在那里提交资质文件、回复工作邀约。`, '此链接仅供您本人使用一次，过期失效。'],
        button: '打开邀请', reason: `收到本邮件，是因为${agency}的${who}填写了您的邮箱。`,
      }),
    },
    'person.joined': {
      staff: ({ who }) => ({
        subject: `${who}已加入`,
        lines: [`${who}已接受你的邀请，现在可以登录。`],
        button: '查看此人', reason: '收到本邮件，是因为邀请由你发出。',
      }),
      client: ({ who }) => ({
        subject: `${who}已加入`,
        lines: [`${who}已接受您的邀请，现在可以登录。`],
        button: '查看同事', reason: '收到本邮件，是因为邀请由您发出。',
      }),
    },
    'person.handed_over': {
      staff: ({ who, title, count }) => ({
        subject: `${title}手上的工作已移交给你`,
        lines: [`${who}已将${title}手上的工作移交给你。`, `共 ${count} 项，详见移交清单。`],
        button: '查看移交清单', reason: '收到本邮件，是因为这些工作现在由你负责。',
      }),
    },
    'person.erasure_asked': {
      staff: ({ title }) => ({
        subject: `${title}申请删除个人信息`,
        lines: [`${title}申请删除其个人信息。`, '法律规定须在一个月内处理。其个人页面会列出将删除和将保留的内容及原因。'],
        button: '打开个人页面', reason: '收到本邮件，是因为所有者和总监可以执行删除。',
      }),
    },
  },
  'zh-Hant': {
    'person.invited': {
      staff: ({ agency, who }) => ({
        subject: `${agency}邀請你加入團隊`,
        lines: [`${who}已將你加入 Convoke 上的${agency}。`, '此連結僅供你本人使用一次，逾期失效。'],
        button: '開啟邀請', reason: `收到本郵件，是因為${who}填寫了你的電子郵件。`,
      }),
      client: ({ agency, who }) => ({
        subject: `${agency}邀請您一起籌備活動`,
        lines: [`${who}已為您開通客戶專區，您可以在那裡填寫需求、回答問題、確認文件。`, '此連結僅供您本人使用一次，逾期失效。'],
        button: '開啟邀請', reason: who === agency ? `收到本郵件，是因為您向${agency}送出了需求。` : `收到本郵件，是因為${agency}的${who}填寫了您的電子郵件。`,
      }),
      supplier: ({ agency, who }) => ({
        subject: `${agency}邀請您成為供應商`,
        lines: [`${who}已為您開通供應商專區，您可以在那裡提交資格文件、回覆工作邀約。`, '此連結僅供您本人使用一次，逾期失效。'],
        button: '開啟邀請', reason: `收到本郵件，是因為${agency}的${who}填寫了您的電子郵件。`,
      }),
    },
    'person.joined': {
      staff: ({ who }) => ({
        subject: `${who}已加入`,
        lines: [`${who}已接受你的邀請，現在可以登入。`],
        button: '檢視此人', reason: '收到本郵件，是因為邀請由你發出。',
      }),
      client: ({ who }) => ({
        subject: `${who}已加入`,
        lines: [`${who}已接受您的邀請，現在可以登入。`],
        button: '檢視同事', reason: '收到本郵件，是因為邀請由您發出。',
      }),
    },
    'person.handed_over': {
      staff: ({ who, title, count }) => ({
        subject: `${title}手上的工作已移交給你`,
        lines: [`${who}已將${title}手上的工作移交給你。`, `共 ${count} 項，詳見移交清單。`],
        button: '檢視移交清單', reason: '收到本郵件，是因為這些工作現在由你負責。',
      }),
    },
    'person.erasure_asked': {
      staff: ({ title }) => ({
        subject: `${title}申請刪除個人資料`,
        lines: [`${title}申請刪除其個人資料。`, '法律規定須在一個月內處理。其個人頁面會列出將刪除與將保留的內容及原因。'],
        button: '開啟個人頁面', reason: '收到本郵件，是因為擁有者與總監可以執行刪除。',
      }),
    },
  },
}
