/**
 * Why something failed, in words that may be kept and shown: drizzle's own message repeats the row, a D1 message may quote
 * a value, so only names of constraints, codes of refusals and kinds of errors pass.
 */
export function faultOf(where: string, error: unknown) {
  const chain: Error[] = []
  for (let at = error; at instanceof Error; at = at.cause) chain.push(at)
  const constraint = /(?:UNIQUE|CHECK|NOT NULL|FOREIGN KEY) constraint failed(?:: [\w., ]+)?/.exec(chain.map(({ message }) => message).join('\n'))
  return `${where}: ${constraint?.[0] ?? codeOf(error) ?? chain.at(-1)?.name ?? typeof error}`.slice(0, 200)
}

function codeOf(error: unknown) {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : null
}
