import enClient from '../web/messages/en/client.json'
import enForm from '../web/messages/en/form.json'
import enSettings from '../web/messages/en/settings.json'
import zhHansClient from '../web/messages/zh-Hans/client.json'
import zhHansForm from '../web/messages/zh-Hans/form.json'
import zhHansSettings from '../web/messages/zh-Hans/settings.json'
import zhHantClient from '../web/messages/zh-Hant/client.json'
import zhHantForm from '../web/messages/zh-Hant/form.json'
import zhHantSettings from '../web/messages/zh-Hant/settings.json'
import type { Locale } from './kernel/mail/rules/locale'
import type { Wording } from './kernel/wording'

const texts: Record<Locale, Record<string, unknown>> = {
  en: { ...enClient, ...enForm, ...enSettings },
  'zh-Hans': { ...zhHansClient, ...zhHansForm, ...zhHansSettings },
  'zh-Hant': { ...zhHantClient, ...zhHantForm, ...zhHantSettings },
}

/** What questions, columns and choices are called stands once, in web/messages. */
export const wording: Wording = (key, language) => {
  const text = texts[language][key]
  return typeof text === 'string' ? text : undefined
}
