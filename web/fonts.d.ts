export function layFonts(folder: string): void
