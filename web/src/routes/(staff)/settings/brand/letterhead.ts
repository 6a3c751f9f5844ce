import { locales } from '$lib/words/runtime'

export const lines = ['address', 'registration', 'phone'] as const
export const headFields = locales.flatMap((one) => lines.map((line) => `${one}.${line}` as const))
