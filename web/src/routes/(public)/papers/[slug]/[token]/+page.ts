/** Files go in parts, with percent, cancel and resume; without a script a small one goes with the form. */
export const csr = true
