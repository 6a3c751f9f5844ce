import type { Cell, Column } from './columns'

type Kind = Column<unknown>['kind']
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** Text as XML takes it: controls that XML does not know are left out. */
const xml = (text: string) => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (mark) => entities[mark]!)

/** Styles by number: 0 plain, 1 the bold head, 2 a day, 3 a moment, 4 wrapped text. */
const styleOf: Partial<Record<Kind, number>> = { day: 2, instant: 3, wide: 4 }
const widths: Record<Kind, number> = { text: 24, wide: 60, number: 14, day: 12, instant: 18 }

/** A day or a moment on the wall as spreadsheets count: days since the last of 1899. */
const serial = (wall: string) => (Date.parse(`${wall.slice(0, 10)}T${wall.slice(11, 19) || '00:00:00'}Z`) - Date.UTC(1899, 11, 30)) / 864e5

function cellXml(value: Cell, kind: Kind) {
  if (value === null || value === '') return '<c/>'
  const style = styleOf[kind] ? ` s="${styleOf[kind]}"` : ''
  if (typeof value === 'number') return `<c${style}><v>${value}</v></c>`
  if (kind === 'day' || kind === 'instant') return `<c${style}><v>${serial(value)}</v></c>`
  return textXml(value.slice(0, 32_767), style)
}
const textXml = (text: string, style: string) => `<c t="inlineStr"${style}><is><t xml:space="preserve">${xml(text)}</t></is></c>`

export const rowXml = (cells: Cell[], kinds: Kind[]) => `<row>${cells.map((cell, at) => cellXml(cell, kinds[at] ?? 'text')).join('')}</row>`

/** The head stays in sight, in bold, and the columns are as wide as their kind wants. */
export function sheetHead(titles: string[], kinds: Kind[]) {
  const columns = kinds.map((kind, at) => `<col min="${at + 1}" max="${at + 1}" width="${widths[kind]}" customWidth="1"/>`).join('')
  const view = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
  return `${declaration}<worksheet ${main}>${view}<cols>${columns}</cols><sheetData><row>${titles.map((title) => textXml(title, ' s="1"')).join('')}</row>`
}
export const sheetFoot = '</sheetData></worksheet>'

/** A sheet's name: at most 31 letters, and none of those that stand in references. */
const sheetName = (title: string) => xml(title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31))

/** Every part of the file but the sheet itself. */
export const workbookParts = (title: string): [name: string, xml: string][] => [
  ['[Content_Types].xml', `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}styles+xml"/></Types>`],
  ['_rels/.rels', `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
  ['xl/workbook.xml', `${declaration}<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${sheetName(title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
  ['xl/_rels/workbook.xml.rels', `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`],
  ['xl/styles.xml', `${declaration}<styleSheet ${main}><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`],
]
