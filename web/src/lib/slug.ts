/** What an agency's name makes in addresses: "Café & Söhne GmbH" becomes "cafe-sohne-gmbh"; nothing for a Chinese one. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, 40).replace(/-$/, '')
}
