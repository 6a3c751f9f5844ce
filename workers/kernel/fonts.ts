import { slicesIn, type Slice, type SliceList } from './rules/slices'

type Kept = { slices: Slice[] | null; files: Map<string, Uint8Array> }

/** What an isolate has read, by where it read it: fonts are the same for everybody and change with the deploy alone. */
const kept = new WeakMap<Fetcher, Kept>()

function keptOf(assets: Fetcher) {
  const known = kept.get(assets) ?? { slices: null, files: new Map() }
  kept.set(assets, known)
  return known
}

async function read(assets: Fetcher, name: string) {
  const response = await assets.fetch(`https://assets/fonts/${name}`)
  if (!response.ok) throw new Error(`the font ${name} is not there: ${response.status}`)
  return response
}

/** Which slices of fonts there are, and what each can write. */
export async function fontSlices(assets: Fetcher): Promise<Slice[]> {
  const known = keptOf(assets)
  known.slices ??= slicesIn(await (await read(assets, 'slices.json')).json<SliceList>())
  return known.slices
}

/** These slices as files, by name, such as `hant-97-700`: only what no text before has needed is read. */
export async function fontFiles(assets: Fetcher, names: readonly string[]): Promise<Map<string, Uint8Array>> {
  const { files } = keptOf(assets)
  await Promise.all(names.filter((name) => !files.has(name)).map(async (name) => {
    files.set(name, new Uint8Array(await (await read(assets, `${name}.ttf`)).arrayBuffer()))
  }))
  return new Map(names.map((name) => [name, files.get(name)!]))
}
