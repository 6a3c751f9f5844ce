/** The same everywhere and for ever: R2 wants equal parts, and a file's hash is told from the hashes of these. */
export const partSize = 8 * 1024 * 1024
export const fileLimit = 500 * 1024 * 1024

export const partCount = (size: number) => Math.ceil(size / partSize)

/** How many bytes part `number` (from 1) of a file of this size has; null when there is no such part. */
export function sizeOfPart(size: number, number: number) {
  if (!Number.isInteger(number) || number < 1 || number > partCount(size)) return null
  return Math.min(partSize, size - (number - 1) * partSize)
}

/** The numbers of the parts that have not arrived. */
export function missingParts(size: number, received: number[]) {
  const arrived = new Set(received)
  return Array.from({ length: partCount(size) }, (_, index) => index + 1).filter((number) => !arrived.has(number))
}
