/** The field of this page in which one looks for something in it. */
export const filterField = () => document.querySelector<HTMLInputElement>('main form[role=search] input:not([type=hidden])')
