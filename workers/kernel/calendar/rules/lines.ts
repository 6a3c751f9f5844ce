/** A property of iCalendar (RFC 5545): its name, its parameters, and its value as it is to stand there. */
export type Property = [name: string, value: string, parameters?: Record<string, string | undefined>]

const octets = (letter: string) => new TextEncoder().encode(letter).length

/** Text as a value: what divides values is escaped, and no other control character gets in. */
export const escaped = (text: string) =>
  text.replace(/\r\n?/g, '\n').replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')

/** A parameter cannot escape anything: quotes within become apostrophes, and a line stays one. */
const quoted = (text: string) => {
  const safe = text.replace(/[\0-\x1f\x7f]+/g, ' ').replaceAll('"', '’')
  return /[:;,\s]/.test(safe) ? `"${safe}"` : safe
}

/** Lines of at most 75 octets; a letter of several octets, or of two code units, is never cut in two. */
export function folded(line: string): string {
  const lines: string[] = []
  let now = ''
  let size = 0
  for (const letter of line) {
    const more = octets(letter)
    if (size + more > 75) {
      lines.push(now)
      now = ' '
      size = 1
    }
    now += letter
    size += more
  }
  return [...lines, now].join('\r\n')
}

export function asLine([name, value, parameters = {}]: Property): string {
  const said = Object.entries(parameters).flatMap(([key, text]) => (text ? [`;${key}=${quoted(text)}`] : []))
  return `${folded(`${name}${said.join('')}:${value}`)}\r\n`
}
