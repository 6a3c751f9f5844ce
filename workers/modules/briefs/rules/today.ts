/** The calendar day it is at this instant in this zone, as `2026-12-09`. */
export const dayIn = (zone: string, instant: string) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant))
