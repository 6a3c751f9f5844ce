/** On which days around the one something is due somebody is reminded: on these before it, on it, and once more when silence is late. */
export const remindedOn = (quiet: number, before: readonly number[] = []) => [...new Set([...before, 0, quiet])]
