/** SHA-256 of text, as 64 lower-case hex digits. */
export async function sha256(text: string) {
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
}

export const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** 160 bits of chance for links and cookies, as 40 hex digits; only its hash is ever stored. */
export const newToken = () => hex(crypto.getRandomValues(new Uint8Array(20)).buffer)
