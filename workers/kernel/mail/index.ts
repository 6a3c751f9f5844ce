export { mailBody } from './rules/body'
export { asLocale, type Locale } from './rules/locale'
export { addMails, mailRow } from './mail-row'
export { sendSoon } from './send-soon'
