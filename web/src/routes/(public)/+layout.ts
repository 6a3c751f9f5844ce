/** Visitors' pages are forms that work as they are: nothing here is worth 60 kB of script on a phone. */
export const csr = false
