type Data = { askedAt: string; person: Record<string, unknown>; records: Record<string, unknown[]> }

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
const said = (value: unknown) => escaped(value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value))
const facts = (row: object) => `<dl>${Object.entries(row).map(([key, value]) => `<dt>${escaped(key)}</dt><dd>${said(value)}</dd>`).join('')}</dl>`

/** A page that reads without a program: whom it is about, then every kind of record. */
export function indexPage({ askedAt, person, records }: Data) {
  const sections = Object.entries(records).map(([name, rows]) =>
    `<h2>${escaped(name)} (${rows.length})</h2>${rows.map((row) => facts(row as object)).join('<hr>')}`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Copy of personal data, ${escaped(askedAt)}</title>
<style>body{font:16px/1.5 system-ui;max-width:60em;margin:2em auto;padding:0 1em}dl{display:grid;grid-template-columns:12em 1fr;gap:0 1em}dd{margin:0;overflow-wrap:anywhere}hr{border:0;border-top:1px solid #ccc}</style>
<h1>Copy of personal data</h1><p>${escaped(askedAt)}. The same in data.json; files are in the folder files.</p>${facts(person)}${sections.join('')}</html>`
}
