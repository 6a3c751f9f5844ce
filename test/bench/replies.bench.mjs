// How long an answer by mail takes: from the raw mail handed to the Worker's email() until it stands on its thread.
import { setTimeout as wait } from 'node:timers/promises'
import { asker } from './asking.mjs'
import { bundle, databases, inFolder, start } from './runtime.mjs'
import { layAgency } from './seeded-agency.mjs'

const ROUNDS = 50
const MOST_MS = 250
const PATIENCE = 60_000

export const bench = (report) => inFolder(async (folder) => {
  const [script, persist] = [await bundle('workers/index.ts', folder), await databases(folder)]
  const worker = await start({ script, persist })
  try {
    const agency = await layAgency(await worker.miniflare.getBindings(), { agency: 1, times: 0.1 })
    const ask = asker(worker.url)
    const talk = await mailedTalk(ask, agency.cookies.staff, agency.ids.client)
    const times = []
    for (let round = 0; round < ROUNDS; round++) times.push(await landed(worker.url, ask, agency.cookies.staff, talk, round))
    const sorted = times.toSorted((a, b) => a - b)
    report({ name: 'mail reply: p50', value: Math.round(sorted[ROUNDS / 2]), unit: 'ms', limit: MOST_MS })
    report({ name: 'mail reply: p95', value: Math.round(sorted[Math.floor(ROUNDS * 0.95)]), unit: 'ms' })
  } finally {
    await worker.stop()
  }
})

/** A talk with the client of which somebody there got a mail, and where the answer to that goes. */
async function mailedTalk(ask, staff, client) {
  const { threadId } = await ask('', staff, 'POST', '/api/threads', { subjectKind: 'client', subjectId: client, visibility: 'client', text: 'How many?' })
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(100)) {
    const { rows } = await ask('', null, 'GET', '/api/dev/mails')
    const told = rows.find(({ kind }) => kind === 'comment.added')
    if (told) return { threadId, ...(await ask('', null, 'GET', `/api/dev/mails/${told.id}`)) }
  }
  throw new Error('nobody was told of the talk by mail')
}

async function landed(url, ask, staff, { threadId, to: from, replyTo: to }, round) {
  const words = `Answer number ${round}.`
  const raw = [
    'Received: from mx.example by cloudflare-email.net', `Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=${from.split('@')[1]}`,
    'Received: from laptop by mx.example', `From: <${from}>`, `To: <${to}>`, `Message-ID: <${round}@bench.example>`, 'Content-Type: text/plain; charset=utf-8', '', words, '', 'On Wed, Convoke wrote:', '> How many?', '',
  ].join('\r\n')
  const begun = performance.now()
  const taken = await fetch(`${url}/cdn-cgi/local/email?${new URLSearchParams({ from, to })}`, { method: 'POST', body: raw })
  if (!taken.ok) throw new Error(`the mail was sent back: ${await taken.text()}`)
  const { messages } = await ask('', staff, 'GET', `/api/threads/${threadId}/comments`)
  if (messages.at(-1).text !== words) throw new Error('the answer is not on the thread')
  return performance.now() - begun
}
