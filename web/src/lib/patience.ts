import { invalidateAll } from '$app/navigation'

const first = 1_000
const longest = 15_000

/**
 * The data of pages is asked for until it comes. Without a connection SvelteKit would leave the page, and what is typed into
 * it, for the browser's own error page; so it stays, and goes on by itself once the line is back. What is shown already and only
 * asked for anew stays at once: waiting for it would hold up whoever goes to another step, which asks nothing of the server.
 */
export function patient(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href)
    if (!url.pathname.endsWith(suffix)) return ask(input, init)
    const shown = isShown(url)
    for (let wait = first; ; wait = Math.min(longest, wait * 2)) {
      if (shown) askedAt = performance.now()
      const answer = await whileOnLine(ask, input, init)
      if (answer) {
        pause = first
        return answer
      }
      if (shown) {
        void askAnew()
        return nothingNew(url)
      }
      await lineBack(wait)
    }
  }
}

let askedAt = 0
/** When what the page shows was asked for, by `performance.now()`; 0 while it shows what came with it. */
export const pageAskedAt = () => askedAt

let pause = first
let waiting = false

async function askAnew() {
  if (waiting) return
  waiting = true
  await lineBack(pause)
  waiting = false
  pause = Math.min(longest, pause * 2)
  await invalidateAll()
}

const suffix = '/__data.json'
const asked = 'x-sveltekit-invalidated'

/** The same address as the page's: SvelteKit adds to it only what it wants of it. */
function isShown({ pathname, searchParams }: URL) {
  const own = new URLSearchParams(searchParams)
  own.delete(asked)
  own.delete('x-sveltekit-trailing-slash')
  return pathname.slice(0, -suffix.length) === location.pathname.replace(/\/$/, '') && own.toString() === new URLSearchParams(location.search).toString()
}

/** As the server answers for a part that has not changed: one line, one node for each layout and the page. */
const nothingNew = ({ searchParams }: URL) =>
  new Response(JSON.stringify({ type: 'data', nodes: Array.from(searchParams.get(asked) ?? '', () => ({ type: 'skip' })) }) + '\n')

/** Null without a line. What it cuts off half-way is not there either; and what it leaves hanging would never come. */
async function whileOnLine(ask: typeof fetch, input: RequestInfo | URL, init?: RequestInit) {
  const line = new AbortController()
  const lost = () => line.abort()
  addEventListener('offline', lost)
  try {
    const answer = await ask(input, { ...init, signal: line.signal })
    return new Response(await answer.blob(), answer)
  } catch {
    return null
  } finally {
    removeEventListener('offline', lost)
  }
}

/** When the browser says that it is on line again, or after a while: it does not always know. */
const lineBack = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
    addEventListener('online', () => resolve(), { once: true })
  })
