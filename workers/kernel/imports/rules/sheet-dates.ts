/** The number formats that spreadsheets know by number and that show a day or a time. */
const builtIn = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

/** Whether a number in this format is a date: its code speaks of years, months, days or hours outside of quotes and colours. */
export const showsDate = (id: number, code: string | undefined) =>
  code === undefined ? builtIn(id) : /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''))

/** A day number as text, with the time where there is one. */
export function dateText(serial: number, since1904: boolean) {
  const at = new Date(Math.round((serial + (since1904 ? 1462 : 0)) * 864e5) + Date.UTC(1899, 11, 30))
  if (Number.isNaN(at.getTime())) return String(serial)
  const text = at.toISOString().slice(0, 19)
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text
}

/** `B7` is column 1. */
export const columnOf = (reference: string) => [.../^[A-Z]+/.exec(reference)?.[0] ?? 'A'].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
