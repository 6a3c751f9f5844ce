/**
 * The mail for a frame of its own. Links open in the whole window; the style sheet goes, since our content security
 * policy holds inside the frame too (what it says, dark colours, is also what many mail readers drop).
 */
export function preview(html: string): string {
  return html.replace(/<style>[^]*?<\/style>/g, '').replaceAll('<a ', '<a target="_top" ')
}

/** The one thing a mail asks for: its text names it first. */
export function actionOf(text: string): string | undefined {
  return /https?:\/\/\S+/.exec(text)?.[0]
}

/** The text in pieces, links apart from words. */
export function pieces(text: string): { link: boolean; text: string }[] {
  return text.split(/(https?:\/\/\S+)/).map((piece, index) => ({ link: index % 2 === 1, text: piece }))
}
