import { pinyin } from 'pinyin-pro'

const longest = 32
const mostStarts = 8

/**
 * How a run of Chinese is typed by its sound, from the beginning of each of its words on: whole (`niandudahui`, `dahui`)
 * and by initials (`nddh`, `dh`).
 * @param family how many characters are a family name, which is read as one: 单 is shan, 曾 zeng
 */
export function soundsOf(run: string, family = 0) {
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true, surname: family > 0 ? 'head' : 'off', toneSandhi: false })
  return startsOf(run, family).slice(0, mostStarts).flatMap((start) => {
    const rest = syllables.slice(start)
    return [rest.join('').slice(0, longest), rest.map((one) => one.charAt(0)).join('').slice(0, longest)]
  })
}

/** Where the words of a run begin; of a name, the family name and the given. */
function startsOf(run: string, family: number) {
  if (family > 0) return family < Array.from(run).length ? [0, family] : [0]
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)]
  return words.map(({ index }) => Array.from(run.slice(0, index)).length)
}
