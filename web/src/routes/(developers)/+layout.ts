/** Read, searched and tried without a script: a page that never changes under its reader needs none. */
export const csr = false
