import type { Locale } from './locale'

type Words = { replyAbove: string; sentBy(agency: string): string; stop: string; needed: string; copyLink: string }

/** What stands at the foot of every mail; no pronoun, as it goes to staff and clients alike. */
export const words: Record<Locale, Words> = {
  en: {
    replyAbove: 'To answer, reply to this mail and write above this line',
    sentBy: (agency) => `Sent by Convoke for ${agency}.`,
    stop: 'Choose which mails to get',
    needed: 'This mail is needed to finish what it speaks of, so it cannot be stopped.',
    copyLink: 'If the button does not open, copy this link into a browser:',
  },
  'zh-Hans': {
    replyAbove: '直接回复本邮件即可答复，请写在此行上方',
    sentBy: (agency) => `由 Convoke 代${agency}发送。`,
    stop: '选择接收哪些邮件',
    needed: '办理此事需要本邮件，因此无法停止接收。',
    copyLink: '如果按钮打不开，可复制此链接到浏览器：',
  },
  'zh-Hant': {
    replyAbove: '直接回覆本郵件即可答覆，請寫在此行上方',
    sentBy: (agency) => `由 Convoke 代${agency}寄出。`,
    stop: '選擇接收哪些郵件',
    needed: '辦理此事需要本郵件，因此無法停止接收。',
    copyLink: '如果按鈕無法開啟，可將此連結複製到瀏覽器：',
  },
}
