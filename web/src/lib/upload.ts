import { askByFetch, askByXhr, type Ask, type Reply } from './upload-ask'
import { newMeter, type Progress } from './upload-meter'
import { pause, persist, Refused, Unreachable, untilOnline, type Patience } from './upload-persist'

export type { Progress }

interface Options {
  /** Where the file is declared, such as `/api/briefs/bri_1/files`. */
  declare: string
  /** Where what was declared is sent. */
  files?: string
  /** Who chose it, where by now another may be signed in: then it is refused. */
  as?: string
  onProgress?: (progress: Progress) => void
  /** Aborting cancels: what has arrived is thrown away. A closed tab does not, the next call goes on. */
  signal?: AbortSignal
  fetch?: typeof globalThis.fetch
  /** For tests: how parts go, where ids are remembered, how time passes. */
  put?: Ask
  memory?: Memory
  wait?: Patience['wait']
  now?: () => number
}
type Memory = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

interface Upload {
  id: string
  state: 'pending' | 'ready' | 'cancelled'
  partSize: number
  parts: number
  received: number[]
}

const inFlight = 2
/** How often parts that the server has lost are sent anew. */
const rounds = 3

/** Sends a file in parts and goes on where an earlier try of the same file ended; never throws, the outcome says all. */
export async function uploadFile(file: File, options: Options): Promise<Progress> {
  const sending = begun(file, options)
  const { meter, memory } = sending
  try {
    for (let round = 1; ; round++) {
      const upload = await open(sending)
      meter.begin(upload.id, upload.received.map((number) => [number, partOf(file, upload, number).size]))
      if (upload.state === 'ready') break
      await sendMissing(sending, upload)
      if (await finished(sending, upload.id)) break
      if (round === rounds) throw new Unreachable('parts_missing')
    }
    memory.removeItem(sending.key)
    return meter.say('done')
  } catch (error) {
    return ended(sending, error)
  }
}

/** All that the steps below need to know. */
type Sending = ReturnType<typeof begun>

function begun(file: File, { declare, files = '/api/files', as, onProgress = () => {}, signal = new AbortController().signal, now = Date.now, ...given }: Options) {
  const written = (ask: Ask): Ask => (as === undefined ? ask : (asked) => ask({ ...asked, headers: { ...asked.headers, 'convoke-person': as } }))
  const ask = written(askByFetch(given.fetch ?? globalThis.fetch))
  const meter = newMeter(file.size, onProgress, now)
  const patience: Patience = { signal, waiting: () => meter.say('waiting'), wait: given.wait ?? pause, online: untilOnline }
  return {
    file, declare, files, signal, ask, meter,
    put: given.put ?? (typeof XMLHttpRequest === 'undefined' ? ask : written(askByXhr)),
    memory: given.memory ?? ownMemory(),
    key: `upload ${declare} ${file.name} ${file.size} ${file.lastModified}`,
    /** A declaration whose answer was lost is not made twice. */
    once: crypto.randomUUID(),
    patiently: (attempt: () => Promise<Reply>) => persist(attempt, patience),
  }
}

/** The upload that this file was begun with before, or a new one. */
async function open(sending: Sending): Promise<Upload> {
  const { file, declare, signal, ask, memory, key, once, patiently } = sending
  const known = memory.getItem(key)
  const upload = known && (await resumable(sending, known))
  if (upload) return upload
  const body = JSON.stringify({ name: file.name, size: file.size })
  const headers = { 'content-type': 'application/json', 'idempotency-key': once }
  const declared = (await patiently(() => ask({ method: 'POST', path: declare, body, headers, signal }))).body as Upload
  memory.setItem(key, declared.id)
  return declared
}

/** null when it was given up, removed, or belongs to somebody else who used this browser. */
async function resumable({ files, signal, ask, memory, key, patiently }: Sending, id: string) {
  try {
    const upload = (await patiently(() => ask({ method: 'GET', path: `${files}/${id}`, signal }))).body as Upload
    if (upload.state !== 'cancelled') return upload
  } catch (error) {
    if (!(error instanceof Refused && error.status === 404)) throw error
  }
  memory.removeItem(key)
  return null
}

/** Several parts are on their way at once, so that the line is never idle between two. */
async function sendMissing(sending: Sending, upload: Upload) {
  let missing = Array.from({ length: upload.parts }, (_, index) => index + 1).filter((number) => !upload.received.includes(number))
  const lane = async () => {
    try {
      for (let number = missing.shift(); number !== undefined; number = missing.shift()) await sendPart(sending, upload, number)
    } catch (error) {
      missing = []
      throw error
    }
  }
  const lanes = await Promise.allSettled(Array.from({ length: inFlight }, lane))
  for (const one of lanes) if (one.status === 'rejected' && !isRestart(one.reason)) throw one.reason
}

/** The server lost what it had: the next round asks what is missing. */
const isRestart = (error: unknown) => error instanceof Refused && error.code === 'upload_restarted'

async function sendPart({ file, files, signal, put, meter, patiently }: Sending, upload: Upload, number: number) {
  const body = partOf(file, upload, number)
  const headers = { 'content-type': 'application/octet-stream', ...(await hashOf(body)) }
  const path = `${files}/${upload.id}/parts/${number}`
  await patiently(() => {
    meter.part(number, 0)
    return put({ method: 'PUT', path, body, headers, signal, onSent: (bytes) => meter.part(number, Math.min(bytes, body.size)) })
  })
  meter.part(number, body.size)
}

const partOf = (file: File, { partSize }: Upload, number: number) => file.slice((number - 1) * partSize, number * partSize)

async function finished({ files, signal, ask, patiently }: Sending, id: string) {
  try {
    await patiently(() => ask({ method: 'POST', path: `${files}/${id}/completion`, signal }))
    return true
  } catch (error) {
    if (error instanceof Refused && error.code === 'parts_missing') return false
    throw error
  }
}

/** Signed out, somebody else signed in, or cut off: what has arrived waits. Refused or cancelled: it is forgotten. */
async function ended({ files, signal, ask, meter, memory, key }: Sending, error: unknown): Promise<Progress> {
  if (signal.aborted) {
    const id = meter.id() ?? memory.getItem(key)
    memory.removeItem(key)
    if (id) await ask({ method: 'DELETE', path: `${files}/${id}` }).catch(() => null)
    return meter.say('stopped', 'cancelled')
  }
  if (error instanceof Unreachable) return meter.say('stopped', error.message)
  if (!(error instanceof Refused)) return meter.say('stopped', 'unexpected')
  if (error.status === 401 || error.code === 'another_person') return meter.say('stopped', error.code)
  memory.removeItem(key)
  return meter.say('refused', wrongWith(error), error.status === 415 && error.code.startsWith('file_') ? await whyRefused(error.code) : undefined)
}

/** Where the file itself is wrong, what is: `empty`. */
const wrongWith = ({ code, details }: Refused) => (details.fields as { size?: string } | undefined)?.size ?? code

/** Words for what is seldom wrong come when they are wanted. */
async function whyRefused(code: string) {
  const { fileRefusals } = await import('./file-refusals')
  return (fileRefusals as Partial<Record<string, () => string>>)[code]?.()
}

/** The part's SHA-256, so that the server notices damage; pages without https have no such function. */
async function hashOf(body: Blob): Promise<Record<string, string>> {
  if (!globalThis.crypto?.subtle) return {}
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await body.arrayBuffer()))
  return { 'x-part-sha256': Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') }
}

/** Private windows may refuse to remember; then a closed tab begins anew, and that is all. */
function ownMemory(): Memory {
  const forgetful: Memory = { getItem: () => null, setItem: () => {}, removeItem: () => {} }
  try {
    localStorage.getItem('')
    return localStorage
  } catch {
    return forgetful
  }
}
