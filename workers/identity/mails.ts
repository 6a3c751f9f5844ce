import { asLocale, mailBody, mailRow, type Locale } from '../kernel/mail/index'
import type { Door } from './door'

type Words = { subject: string; paragraphs: string[]; label: string; reason: string }

const signInWords: Record<Locale, Words> = {
  en: {
    subject: 'Sign in to Convoke',
    paragraphs: ['This link signs you in. It works once, for ten minutes.'],
    label: 'Sign in',
    reason: 'Somebody, most likely you, asked for this link with your address. If it was not you, there is nothing to do: without the link nobody gets in.',
  },
  'zh-Hans': {
    subject: '登录 Convoke',
    paragraphs: ['打开此链接即可登录。链接十分钟内有效，只能使用一次。'],
    label: '登录',
    reason: '有人（很可能是您本人）用您的邮箱申请了此链接。如果不是您本人，无需处理：没有此链接，任何人都无法登录。',
  },
  'zh-Hant': {
    subject: '登入 Convoke',
    paragraphs: ['開啟此連結即可登入。連結十分鐘內有效，只能使用一次。'],
    label: '登入',
    reason: '有人（很可能是您本人）用您的電子郵件地址申請了此連結。如果不是您本人，無須處理：沒有此連結，任何人都無法登入。',
  },
}

const signUpWords: Record<Locale, (agency: string, known: boolean) => Words> = {
  en: (agency, known) => ({
    subject: `Confirm ${agency} on Convoke`,
    paragraphs: [
      `One more step, and ${agency} is yours to set up. The link works once, for 24 hours.`,
      ...(known ? ['You already have an account with this address. The new agency is added to it, and your password stays as it is.'] : []),
    ],
    label: 'Create the agency',
    reason: 'Somebody, most likely you, signed up an agency with your address. If it was not you, do not open the link, and nothing is created.',
  }),
  'zh-Hans': (agency, known) => ({
    subject: `在 Convoke 上确认${agency}`,
    paragraphs: [
      `还差一步，即可开始设置${agency}。链接 24 小时内有效，只能使用一次。`,
      ...(known ? ['您已用此邮箱注册过账号。新公司将加入该账号，密码保持不变。'] : []),
    ],
    label: '创建公司',
    reason: '有人（很可能是您本人）用您的邮箱注册了公司。如果不是您本人，请勿打开链接，系统不会创建任何内容。',
  }),
  'zh-Hant': (agency, known) => ({
    subject: `在 Convoke 上確認${agency}`,
    paragraphs: [
      `還差一步，即可開始設定${agency}。連結 24 小時內有效，只能使用一次。`,
      ...(known ? ['您已用此電子郵件地址註冊過帳號。新公司將加入該帳號，密碼維持不變。'] : []),
    ],
    label: '建立公司',
    reason: '有人（很可能是您本人）用您的電子郵件地址註冊了公司。如果不是您本人，請勿開啟連結，系統不會建立任何內容。',
  }),
}

const passwordWords: Record<Locale, Words> = {
  en: {
    subject: 'Your password was changed',
    paragraphs: ['The password of your Convoke account has just been changed, and all other devices were signed out.', 'If it was not you, ask for a sign-in link on the sign-in page. It goes to this address, and you can set another password with it.'],
    label: 'Go to sign-in',
    reason: 'You get this mail because the password of the account with your address was changed.',
  },
  'zh-Hans': {
    subject: '您的密码已更改',
    paragraphs: ['您的 Convoke 账号密码刚刚已更改，其他设备均已退出登录。', '如果不是您本人操作，请在登录页申请登录链接。链接会发送到此邮箱，登录后即可重新设置密码。'],
    label: '前往登录',
    reason: '您收到此邮件，是因为使用此邮箱的账号更改了密码。',
  },
  'zh-Hant': {
    subject: '您的密碼已變更',
    paragraphs: ['您的 Convoke 帳號密碼剛剛已變更，其他裝置均已登出。', '如果不是您本人操作，請在登入頁申請登入連結。連結會寄到此電子郵件地址，登入後即可重新設定密碼。'],
    label: '前往登入',
    reason: '您收到此郵件，是因為使用此電子郵件地址的帳號變更了密碼。',
  },
}

type Addressed = { to: string; locale: string; url: string }

export const signInLetter = (door: Door, to: Addressed) => letter(door, 'sign_in.link', to, signInWords[asLocale(to.locale)])

export const passwordLetter = (door: Door, to: Addressed) => letter(door, 'password.changed', to, passwordWords[asLocale(to.locale)])

export const signUpLetter = (door: Door, to: Addressed, agency: string, known: boolean) =>
  letter(door, 'sign_up.confirm', to, signUpWords[asLocale(to.locale)](agency, known))

/** A row for the directory's mails; written in the batch of what it speaks of. */
function letter(door: Door, kind: string, { to, locale, url }: Addressed, { subject, paragraphs, label, reason }: Words) {
  const body = mailBody({ locale: asLocale(locale), title: subject, paragraphs, action: { label, url }, reason })
  return mailRow({ id: door.newId('mail'), to, locale: asLocale(locale), kind, from: 'Convoke', subject, ...body }, door.now())
}
