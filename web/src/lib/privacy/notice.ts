import { getLocale } from '$lib/words/runtime'

/** A notice in the reader's language, paragraph by paragraph. */
export const noticeText = (texts: Record<string, string>) => [...new Set((texts[getLocale()] ?? texts.en ?? '').split(/\n\s*\n/))]

/** The first version is the product's; it holds from no day of anybody's. */
export const writtenByConvoke = (version: number) => version === 1

export const noticePage = (slug: string) => `/privacy/${slug}`
