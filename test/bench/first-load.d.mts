type Load = (path: string, cookie?: string) => Promise<{ text: string; link: string; weight: number }>

export const CSS_BUDGET: number
export function loader(url: string): Load
export function firstLoad(load: Load, path: string, cookie?: string): Promise<{ html: number; js: number; css: number }>
