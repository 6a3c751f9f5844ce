const first = 1_000
const longest = 60_000
const beat = 30_000
const patience = 10_000

export interface Listener {
  /** What the line says, as it came. */
  heard: (text: string) => void
  /** Up to which instant the page is known to be right: what changed after it is asked for. */
  since: () => string
}

/**
 * Keeps one line to the agency open and passes on what it says: also after sleep, a lost network or a server that was started
 * anew, each time asking for what was missed. The answer ends it.
 */
export function keepLine({ heard, since }: Listener): () => void {
  let socket: WebSocket | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let pulse: ReturnType<typeof setInterval> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let wait = first
  let over = false

  function open() {
    clearTimeout(again)
    socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/live?since=${encodeURIComponent(since())}`)
    socket.onopen = () => {
      wait = first
      pulse = setInterval(ping, beat)
    }
    socket.onmessage = ({ data }) => {
      clearTimeout(silence)
      heard(String(data))
    }
    socket.onclose = later
  }

  /** A line that died in sleep says nothing: who does not answer is called anew. */
  function ping() {
    socket?.send('ping')
    clearTimeout(silence)
    silence = setTimeout(drop, patience)
  }

  function drop() {
    if (!socket) return
    socket.onclose = null
    socket.close()
    later()
  }

  function later() {
    quiet()
    socket = undefined
    // Off line there is nobody to call; the browser says when it is on line again.
    if (over || !navigator.onLine) return
    again = setTimeout(open, wait * (0.5 + Math.random()))
    wait = Math.min(longest, wait * 2)
  }

  function quiet() {
    clearInterval(pulse)
    clearTimeout(silence)
    clearTimeout(again)
  }

  /** Back from sleep or back on line: do not wait for the clock. */
  function awake() {
    if (document.hidden || !navigator.onLine) return
    if (socket?.readyState === WebSocket.OPEN) ping()
    else if (!socket) {
      wait = first
      open()
    }
  }

  if (navigator.onLine) open()
  addEventListener('online', awake)
  addEventListener('offline', drop)
  document.addEventListener('visibilitychange', awake)
  return () => {
    over = true
    removeEventListener('online', awake)
    removeEventListener('offline', drop)
    document.removeEventListener('visibilitychange', awake)
    quiet()
    if (socket) {
      socket.onclose = null
      socket.close()
    }
  }
}
