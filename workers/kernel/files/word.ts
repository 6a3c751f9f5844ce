import { heardIn } from '../imports/xml'
import { openZip, type Bytes } from '../imports/zip-parts'

/**
 * What a Word document says, a paragraph a line, as far as `most` letters go: more is not unpacked.
 * @throws whatever the ZIP, its packing or its XML is broken by
 */
export async function wordText(bytes: Bytes, most: number) {
  const { hear, text } = wordEar()
  const zip = await openZip(bytes)
  for await (const _ of heardIn(await zip.open('word/document.xml'), hear)) if (text().length > most) break
  return text()
}

/** Hears the body of a Word document: its words, with a line for each paragraph and row; what was struck out by its editors is left out. */
function wordEar() {
  let said = ''
  let inText = false
  /** Within so many cells: their paragraphs stand on one line. */
  let cells = 0

  const line = () => {
    if (said !== '' && !said.endsWith('\n\n')) said += '\n'
  }
  const hear = {
    open(name: string) {
      if (name === 't') inText = true
      else if (name === 'tab') said += '\t'
      else if (name === 'br' || name === 'cr') line()
      else if (name === 'tc') cells += 1
    },
    text(words: string) {
      if (inText) said += words
    },
    close(name: string) {
      if (name === 't') inText = false
      else if (name === 'p' && cells === 0) line()
      else if (name === 'p') said += ' '
      else if (name === 'tc') {
        cells -= 1
        said = `${said.trimEnd()}\t`
      } else if (name === 'tr') {
        said = said.trimEnd()
        line()
      }
    },
  }
  return { hear, text: () => said }
}
