/** What a browser may show in its own window: nothing that can carry script of ours. */
export const shownInline = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf']

/** Content-Disposition with the name twice: ASCII for old readers, RFC 5987 for the name as it is. */
export function disposition(name: string, inline: boolean) {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const exact = encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${exact}`
}
