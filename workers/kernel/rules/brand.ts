import type { Locale } from '../mail/rules/locale'

/** A picture that anybody may load who knows its token; the size is the picture's own, in pixels. */
export type LogoFile = { token: string; type: string; width: number; height: number }
/** One colour, as `#rrggbb`, in a shade for light and one for dark surfaces. */
export type Accent = { light: string; dark: string }
export type Letterhead = { address: string | null; registration: string | null; phone: string | null }

/** How an agency shows itself to its clients and suppliers. */
export type Brand = {
  logo: LogoFile | null
  colour: Accent | null
  /** The name its mails are from, in place of its own. */
  sender: string | null
  /** Where answers to its mails go; only ever an address that has confirmed it. */
  replyTo: string | null
  letterhead: Partial<Record<Locale, Letterhead>>
}

/** An agency that has said nothing of itself yet. */
export const plain: Brand = { logo: null, colour: null, sender: null, replyTo: null, letterhead: {} }

/** The colour of what it issues; until it has chosen one, the product's own. */
export const colourOf = (brand: Brand | null) => brand?.colour?.light ?? '#0a5a7d'

/** Where the logo can be loaded, by anybody. */
export const logoPath = ({ token }: Pick<LogoFile, 'token'>) => `/api/agencies/logos/${token}`

/** What everybody who deals with the agency may see of it. */
export function publicBrand(brand: Brand | null) {
  const { logo, colour, letterhead } = brand ?? plain
  return { logo: logo && { path: logoPath(logo), width: logo.width, height: logo.height }, colour, letterhead }
}

/** The letterhead in this language, else in the first of the agency's languages that has one; null when none says anything. */
export function letterheadFor({ letterhead }: Pick<Brand, 'letterhead'>, locale: string, languages: readonly string[]): Letterhead | null {
  const heads: Partial<Record<string, Letterhead>> = letterhead
  return [locale, ...languages].flatMap((one) => heads[one] ?? []).find(({ address, registration, phone }) => address ?? registration ?? phone) ?? null
}
