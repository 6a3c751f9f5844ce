import { ownWord } from '$lib/languages'
import { m } from '$lib/words/messages'
import { locales } from '$lib/words/runtime'

/** What the fields of LanguageNames.svelte are called, for the summary of what is wrong with a form; `name`: all of them together. */
export const nameLabels = (name: string): Record<string, string> => ({ ...Object.fromEntries(locales.map((one) => [`names.${one}`, m.settings_name_in({ language: ownWord(one) })])), names: name })
