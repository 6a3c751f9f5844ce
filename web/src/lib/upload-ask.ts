/** What came back from one try; a connection that failed throws instead. */
export interface Reply {
  status: number
  body: unknown
  /** Seconds, when the server asks for patience. */
  retryAfter: number
}

export interface Asked {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: Blob | string
  headers?: Record<string, string>
  signal?: AbortSignal
  /** Bytes of the body that have left so far. */
  onSent?: (bytes: number) => void
}

export type Ask = (asked: Asked) => Promise<Reply>

export const askByFetch = (fetch: typeof globalThis.fetch): Ask => async ({ method, path, body = null, headers, signal = null }) => {
  const response = await fetch(path, { method, body, ...(headers && { headers }), signal })
  return { status: response.status, body: json(await response.text()), retryAfter: seconds(response.headers.get('retry-after')) }
}

/** A connection on which nothing moves for so long is given up, and the part sent again. */
const stillness = 60_000

/** fetch cannot say how much of a body has left; this can. */
export const askByXhr: Ask = ({ method, path, body = null, headers = {}, signal, onSent }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    const failed = () => reject(new TypeError('connection lost'))
    let patience = setTimeout(stop, stillness)
    request.open(method, path)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded }) => {
      clearTimeout(patience)
      patience = setTimeout(stop, stillness)
      onSent?.(loaded)
    }
    request.onload = () => resolve({ status: request.status, body: json(request.responseText), retryAfter: seconds(request.getResponseHeader('retry-after')) })
    request.onerror = request.onabort = failed
    request.onloadend = () => {
      clearTimeout(patience)
      signal?.removeEventListener('abort', stop)
    }
    signal?.addEventListener('abort', stop)
    request.send(body)
    if (signal?.aborted) stop()
  })

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const seconds = (header: string | null) => Number(header) || 0
