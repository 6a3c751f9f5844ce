import { attempt } from '$lib/api'

/** Whether mails stay on this machine, in the Mailbox. */
export async function hasMailbox(fetch: typeof globalThis.fetch): Promise<boolean> {
  const health = await attempt<{ development: boolean }>(fetch, 'GET', '/api/health')
  return health.ok && health.data.development
}
