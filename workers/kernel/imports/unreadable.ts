/** A file that is none of those we read; the code says why, for the page. */
export class Unreadable extends Error {
  constructor(readonly code: 'not_a_table' | 'too_large_inside' | 'empty_table' | 'file_gone' | 'too_many_rows' | 'cell_too_long') {
    super(code)
  }
}
