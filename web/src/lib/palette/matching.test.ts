import { readFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import { describe, expect, test } from 'vitest'
import { matching, stepped } from './matching'

const act = (label: string, words = '') => ({ id: label, label, words })
const acts = [act('New brief', 'create add'), act('Go to briefs'), act('新建活动', 'xinjianhuodong xjhd')]
const found = (typed: string) => matching(acts, typed).map(({ label }) => label)

test('everything typed begins a word, in any order', () => {
  expect(found('brief new')).toEqual(['New brief'])
  expect(found('rief')).toEqual([])
  expect(found('BRIEF')).toEqual(['New brief', 'Go to briefs'])
  expect(found('add')).toEqual(['New brief'])
  expect(found('')).toHaveLength(3)
})

test('Chinese is found from any character on, and by its sound', () => {
  for (const typed of ['活动', '新建', 'xinjian', 'xjhd']) expect(found(typed), typed).toEqual(['新建活动'])
})

test('steps go round', () => {
  expect([stepped(3, -1, 1), stepped(3, 2, 1), stepped(3, 0, -1), stepped(0, -1, 1)]).toEqual([0, 0, 2, -1])
})

describe.each(['zh-Hans', 'zh-Hant'])('in %s', (locale) => {
  const words: Record<string, string> = JSON.parse(readFileSync(`web/messages/${locale}/search.json`, 'utf8'))
  const labels = Object.keys(words).filter((key) => key.startsWith('act_') && !key.endsWith('_words'))

  test.each(labels)('%s can be typed by its sound, whole and by initials', (key) => {
    const syllables = pinyin(words[key]!, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })
    const said = (words[`${key}_words`] ?? '').split(' ')
    expect(said).toContain(syllables.join(''))
    expect(said).toContain(syllables.map((one) => one.charAt(0)).join(''))
  })
})
