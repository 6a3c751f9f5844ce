const first = 1_000
const longest = 15_000

/**
 * The data of pages is asked for until it comes. Without a connection SvelteKit would leave the page, and what is typed into
 * it, for the browser's own error page; so it stays, and goes on by itself once the line is back.
 */
export function patient(ask: typeof fetch): typeof fetch {
  return async (input, init) => {
    if (!ofPage(input)) return ask(input, init)
    for (let wait = first; ; wait = Math.min(longest, wait * 2)) {
      const answer = await whole(ask(input, init)).catch(() => null)
      if (answer) return answer
      await lineBack(wait)
    }
  }
}

const ofPage = (input: RequestInfo | URL) => new URL(input instanceof Request ? input.url : input, location.href).pathname.endsWith('/__data.json')

/** Cut off half-way is not there either. */
async function whole(asked: Promise<Response>) {
  const answer = await asked
  return new Response(await answer.blob(), answer)
}

/** When the browser says that it is on line again, or after a while: it does not always know. */
const lineBack = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds)
    addEventListener('online', () => resolve(), { once: true })
  })
