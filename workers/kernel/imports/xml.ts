import { SaxesParser } from 'saxes'

type Hear = { open?(name: string, attributes: Record<string, string>): void; text?(text: string): void; close?(name: string): void }
const local = (name: string) => name.slice(name.indexOf(':') + 1)

/** Reads XML as it streams; after each piece of the stream, whatever was heard may be taken. Yields how many bytes that is so far. */
export async function* heardIn(stream: ReadableStream<Uint8Array>, hear: Hear): AsyncGenerator<number> {
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => hear.open?.(local(name), attributes))
  parser.on('text', (text) => hear.text?.(text))
  parser.on('closetag', ({ name }) => hear.close?.(local(name)))
  parser.on('error', (error) => {
    throw error
  })
  const decoder = new TextDecoder()
  const reader = stream.getReader()
  let seen = 0
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    parser.write(decoder.decode(value, { stream: true }))
    seen += value!.length
    yield seen
  }
  parser.close()
  yield seen
}

export async function read(stream: ReadableStream<Uint8Array>, hear: Hear) {
  const reading = heardIn(stream, hear)
  let at = await reading.next()
  while (!at.done) at = await reading.next()
}
