import type { PageRange } from './kinds'

type File = { id: string; state: string }

/** What cannot be right of ranges: pages the wrong way round, a file named twice, or one that is not among those of the holder that have arrived. */
export function wrongRanges(ranges: readonly PageRange[], files: readonly File[]): Record<string, string> {
  const wrong = ranges.flatMap(({ fileId, from, to }, at): [string, string][] => {
    if (!files.some(({ id, state }) => id === fileId && state === 'ready')) return [[`ranges.${at}.fileId`, 'not_an_option']]
    if (ranges.findIndex((one) => one.fileId === fileId) !== at) return [[`ranges.${at}.fileId`, 'named_twice']]
    return to < from ? [[`ranges.${at}.to`, 'ends_before_start']] : []
  })
  return Object.fromEntries(wrong)
}

/** Whether another paper shows pages of this file. */
export const isUsed = (fileId: string, papers: readonly { id: string; ranges: readonly PageRange[] }[], by: string) => papers.some(({ id, ranges }) => id !== by && ranges.some((one) => one.fileId === fileId))
