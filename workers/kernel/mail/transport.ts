import { isLocal } from '../rules/environment'
import type { Mail } from './shelf'
import { mime } from './rules/mime'

/** What an installation may have for sending: Cloudflare's binding, and the address its mails are from. */
export type MailEnv = { ENVIRONMENT: string; MAIL?: SendEmail; MAIL_FROM?: string }

/** How mail leaves here. The mailbox of development keeps the words readable; a real way wipes them. */
export type Transport = { keepsWords: boolean; send(mail: Mail, now: Date): Promise<void> }

/** Null outside of development while no way is configured: mail then waits. */
export function transportOf({ ENVIRONMENT, MAIL, MAIL_FROM }: MailEnv): Transport | null {
  if (MAIL && MAIL_FROM) return { keepsWords: false, send: (mail, now) => throughCloudflare(MAIL, MAIL_FROM, mail, now) }
  if (isLocal({ ENVIRONMENT })) return { keepsWords: true, send: async () => {} }
  return null
}

async function throughCloudflare(binding: SendEmail, address: string, mail: Mail, at: Date) {
  const raw = mime({ ...mail, from: { name: mail.from, address }, at })
  // Lazily: the app is also imported in plain Node, which does not know this module.
  const { EmailMessage } = await import('cloudflare:email')
  await binding.send(new EmailMessage(address, mail.to, raw))
}
