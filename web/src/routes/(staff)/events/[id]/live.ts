const first = 1_000
const longest = 60_000
const beat = 30_000
const patience = 10_000

/**
 * Calls back whenever something of this event has changed, also when something may have while nobody listened: after sleep,
 * after a lost line. The answer ends it.
 */
export function follow(eventId: string, changed: () => void): () => void {
  let socket: WebSocket | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let pulse: ReturnType<typeof setInterval> | undefined
  let silence: ReturnType<typeof setTimeout> | undefined
  let wait = first
  let over = false

  function open() {
    clearTimeout(again)
    socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/live/events/${eventId}`)
    socket.onopen = () => {
      wait = first
      // Also the first time: something may have changed between the page's rendering and the line's opening.
      changed()
      pulse = setInterval(ping, beat)
    }
    socket.onmessage = ({ data }) => {
      clearTimeout(silence)
      if (data !== 'pong') changed()
    }
    socket.onclose = later
  }

  /** A line that died in sleep says nothing: who does not answer is called anew. */
  function ping() {
    socket?.send('ping')
    clearTimeout(silence)
    silence = setTimeout(() => drop(), patience)
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
    if (over) return
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
    if (document.hidden) return
    if (socket?.readyState === WebSocket.OPEN) ping()
    else if (!socket) {
      wait = first
      open()
    }
  }

  open()
  addEventListener('online', awake)
  document.addEventListener('visibilitychange', awake)
  return () => {
    over = true
    removeEventListener('online', awake)
    document.removeEventListener('visibilitychange', awake)
    quiet()
    if (socket) {
      socket.onclose = null
      socket.close()
    }
  }
}
