/** Rows below the head, blank ones with them. */
export const mostRows = 200_000
/** Columns that may be given a meaning, and those that Excel has. */
export const mostColumns = 500
export const mostColumnsHeld = 16_384
/** What Excel itself lets stand in a cell. */
export const mostInACell = 32_767
