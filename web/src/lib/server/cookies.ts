import type { Cookies } from '@sveltejs/kit'

/** The visitor's cookies as one header line, those set earlier in this request included. */
export function cookieHeader(cookies: Cookies): string {
  return cookies
    .getAll({ decode: (value) => value })
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
}

/** Hands one Set-Cookie line of the API on to the browser, unchanged. */
export function passCookie(cookies: Cookies, line: string) {
  const [pair = '', ...attributes] = line.split('; ')
  const cut = pair.indexOf('=')
  const given = new Map(attributes.map((attribute) => splitAt(attribute, attribute.indexOf('='))))
  const maxAge = given.get('max-age')
  const expires = given.get('expires')
  cookies.set(pair.slice(0, cut), pair.slice(cut + 1), {
    path: given.get('path') ?? '/',
    httpOnly: given.has('httponly'),
    secure: given.has('secure'),
    sameSite: sameSite(given.get('samesite')),
    maxAge: maxAge === undefined ? undefined : Number(maxAge),
    expires: expires === undefined ? undefined : new Date(expires),
    encode: (value) => value,
  })
}

function splitAt(attribute: string, cut: number): [string, string] {
  if (cut < 0) return [attribute.toLowerCase(), '']
  return [attribute.slice(0, cut).toLowerCase(), attribute.slice(cut + 1)]
}

function sameSite(value: string | undefined) {
  const word = value?.toLowerCase()
  return word === 'strict' || word === 'none' ? word : 'lax'
}
