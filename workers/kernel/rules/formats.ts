/** What makes formatters, each but once: they are dear to make, never change, and a list asks for the same one on every line. */
function kept<Options extends object, Format>(make: (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>()
  return (tag: string, options: Options) => {
    const key = tag + JSON.stringify(options)
    const format = made.get(key) ?? make(tag, options)
    made.set(key, format)
    return format
  }
}

/** @throws RangeError for a zone that is none */
export const dateFormat = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))
/** @throws RangeError for a currency or unit that is none */
export const numberFormat = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))
