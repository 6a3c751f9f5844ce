import { intlTag } from '$lib/dates'

/** "Sat", "周六". */
export const weekday = (day: string) => new Intl.DateTimeFormat(intlTag(), { weekday: 'short', timeZone: 'UTC' }).format(new Date(day))
