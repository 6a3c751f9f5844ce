const dropped = /<(style|script|head|title)\b[^>]*>[^]*?<\/\1\s*>|<!--[^]*?-->/gi
/** How mail programs mark what they quote. */
const quoting = /<(blockquote|div)\b[^>]*\b(class|id)="?[^">]*(gmail_quote|yahoo_quoted|moz-cite-prefix|divRplyFwdMsg|appendonsend|ms-outlook-mobile-reference-message)[^>]*>/i
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', ndash: '–', mdash: '—', hellip: '…' }

/** The words of a mail that came as HTML alone, line by line; what its program marks as quoted is gone already. */
export function plain(html: string) {
  const whole = html.replace(dropped, '')
  const quote = quoting.exec(whole)
  return (quote ? whole.slice(0, quote.index) : whole)
    .replace(/<blockquote\b[^]*/i, '\n')
    .replace(/\s+/g, ' ')
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h[1-6]|hr)\b[^>]*>\s*/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '- ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (match, name: string) => decoded(name) ?? match)
    .split('\n').map((line) => line.trim()).join('\n').trim()
}

function decoded(name: string) {
  if (!name.startsWith('#')) return entities[name.toLowerCase()]
  const code = name[1]!.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}
