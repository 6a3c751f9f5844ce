/* eslint-disable no-console -- the one place that writes log lines */

/** One structured line per request; no names, addresses, bodies or query strings. */
export function logRequest(line: { requestId: string; method: string; route: string; status: number; ms: number; agencyId: string | null; role: string | null }) {
  console.log(JSON.stringify({ at: 'request', ...line }))
}

/** A bug: the message and the stack, never the statement's parameters (drizzle puts them in its own message). */
export function logBug(requestId: string, error: unknown) {
  const { message, stack } = innermost(error)
  console.error(JSON.stringify({ at: 'bug', requestId, message, stack }))
}

export function logWork(line: Record<string, string | number | null>) {
  console.log(JSON.stringify({ at: 'work', ...line }))
}

function innermost(error: unknown): { message: string; stack?: string } {
  let at = error
  while (at instanceof Error && at.cause instanceof Error) at = at.cause
  return at instanceof Error ? at : { message: String(at) }
}
