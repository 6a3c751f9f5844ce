import { letterheadFor, logoPath, type Brand, type Letterhead } from '../../rules/brand'
import type { Locale } from './locale'

/** What a mail shows of the agency it is from. */
export type MailBrand = {
  logo: { url: string; width: number; height: number } | null
  /** The button's and the links' colour in light and in dark readers. */
  colour: { light: string; dark: string } | null
  letterhead: Letterhead | null
}

const tallest = 40
const widest = 200

/** As it stands in a mail in this language; `origin` is where the logo is loaded from. */
export function mailBrand({ brand, languages }: { brand: Brand | null; languages: string[] }, origin: string, locale: Locale): MailBrand | null {
  if (!brand) return null
  const { logo, colour } = brand
  return { logo: logo && { url: origin + logoPath(logo), ...fitted(logo) }, colour, letterhead: letterheadFor(brand, locale, languages) }
}

/** The name on the agency's mails, and the address it takes answers at; one thread's own address goes before. */
export const senderOf = ({ name, brand }: { name: string; brand: Brand | null }) => ({ from: brand?.sender ?? name, replyTo: brand?.replyTo ?? null })

function fitted({ width, height }: { width: number; height: number }) {
  const scale = Math.min(1, widest / width, tallest / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
