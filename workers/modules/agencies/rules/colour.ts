import type { Accent } from '../../../kernel/rules/brand'

/** Where the accent is a text, or lies under one, in each theme of the pages; the test holds them against web/src/lib/tokens.css. */
export const surfaces = {
  light: ['#ffffff', '#f6f6f4', '#efefec'],
  dark: ['#141618', '#0e1011', '#1c1f22', '#212529'],
} as const
/** What is written on a button in the accent's colour. */
export const onAccent = { light: '#ffffff', dark: '#05202c' } as const
/** WCAG 2.2 AA for text. */
export const enough = 4.5

type Theme = keyof typeof surfaces

/** Red, green and blue, each from 0 to 255. */
const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
const hex = (parts: number[]) => `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** How much each of them brightens. */
const weights = [0.2126, 0.7152, 0.0722]

function luminance(colour: string) {
  const parts = rgb(colour).map((part) => (part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
  return parts.reduce((sum, part, at) => sum + part * weights[at]!, 0)
}

/** The contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrast(one: string, other: string) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The least contrast this colour has in this theme, wherever the pages use it. */
export const leastContrast = (colour: string, theme: Theme) => Math.min(...[...surfaces[theme], onAccent[theme]].map((ground) => contrast(colour, ground)))

/** The shade nearest to this colour that can be read in this theme: the colour itself, or a darker, in the dark a lighter one. */
export function nearestShade(colour: string, theme: Theme): string {
  const towards = theme === 'light' ? 0 : 255
  const steps = Array.from({ length: 256 }, (_, step) => hex(rgb(colour).map((part) => part + ((towards - part) * step) / 255)))
  return steps.find((shade) => leastContrast(shade, theme) >= enough) ?? hex([towards, towards, towards])
}

/** The two shades of an agency's colour, or null when its own is too light to be read on light pages. */
export function accentOf(colour: string): Accent | null {
  const light = colour.toLowerCase()
  return leastContrast(light, 'light') >= enough ? { light, dark: nearestShade(light, 'dark') } : null
}
