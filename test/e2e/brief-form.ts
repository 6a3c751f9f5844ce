import type { Page } from 'playwright-core'
import { wordsIn, type Language } from './words'

const day = (ahead: number) => new Date(Date.now() + ahead * 864e5).toISOString().slice(0, 10)

/** What a client writes, question by question, in the order of the form: [field, what is typed] or the option chosen. */
export const written = {
  goal: [['goal', 'Thank our partners and show the new line.'], ['audience', 'Sixty partners from four countries.']],
  dates: [['from', day(60)], ['to', day(61)], ['flexible', 'yes'], ['expected', '60'], ['vip', '8']],
  place: [['city', 'Suzhou'], ['venue', 'Lakeside pavilion']],
  programme: [['microphones', '4'], ['streaming', 'private']],
  special_needs: [['interpreting', 'simultaneous'], ['languages', 'Chinese into English'], ['dietary', 'Ten vegetarian'], ['accessibility', 'One wheelchair'], ['other', 'A red carpet']],
  budget: [['ceiling', '480000'], ['tax_included', 'no']],
} as const
export type Step = keyof typeof written
export const steps = Object.keys(written) as Step[]

const choices: Record<string, (value: string) => string> = {
  flexible: (value) => `brief_${value}`,
  tax_included: (value) => `brief_${value}`,
  streaming: (value) => `brief_option_streaming_${value}`,
  interpreting: (value) => `brief_interpreting_${value}`,
}

/** The brief form as its writer sees it, in their language. */
export function briefForm(page: Page, language: Language) {
  const words = wordsIn(language)
  const field = (key: string) => page.getByRole('textbox', { name: words(`brief_field_${key}`), exact: true })
  const option = (key: string, value: string) =>
    page.getByRole('group', { name: words(`brief_field_${key}`), exact: true }).getByRole('radio', { name: words(choices[key]!(value)), exact: true })

  return {
    field,
    option,
    async write(step: Step) {
      for (const [key, value] of written[step]) await (key in choices ? option(key, value).check() : field(key).fill(value))
    },
    /** Presses the button that leads to a step and waits until it is there. */
    async goOn(step: Step | 'check') {
      const title = words(`brief_step_${step}`)
      const name = words('brief_go_on', { step: title })
      await page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true })).click()
      await page.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor()
    },
    saved: () => page.getByRole('status').filter({ hasText: words('saved_at', { time: '' }).trim() }).waitFor(),
  }
}
