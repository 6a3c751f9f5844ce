import { industryWords, type Industry } from '$shapes/modules/clients/rules/industries'
import { sortWords, type EventSort } from '$shapes/modules/skills/rules/sorts'
import { getLocale } from '$lib/words/runtime'

export const industryName = (code: string) => industryWords[code as Industry]?.[getLocale()] ?? code
export const sortName = (code: string) => sortWords[code as EventSort]?.[getLocale()] ?? code
export const industryOptions = () => Object.keys(industryWords).map((value) => ({ value, label: industryName(value) }))
export const sortOptions = () => Object.keys(sortWords).map((value) => ({ value, label: sortName(value) }))
