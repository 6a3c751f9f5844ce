import { daysLater } from '../../../kernel/rules/days'

/** Days from the end of a paper on which its holder hears of it. */
export const reminderOffsets = [-60, -30, -14, -7, -1, 0, 7] as const

/** On which days a paper that ends on this one is spoken of: once for each offset. */
export const remindersOf = (validTo: string) => reminderOffsets.map((offset) => ({ offset, on: daysLater(validTo, offset) }))
