import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownName, shownName } from './names'

const chen = { family: '陈', given: '小明', latin: 'Chen Xiaoming' }
const yamada = { family: '山田', given: 'はなこ', latin: 'Yamada Hanako' }
const kim = { family: '김', given: '철수', latin: 'Kim Cheolsu' }
const schmidt = { family: 'Schmidt', given: 'Anna', latin: null }
const petrova = { family: 'Петрова', given: 'Анна', latin: 'Anna Petrova' }

describe('the order of a name is that of its script', () => {
  test.each([[chen, '陈小明'], [yamada, '山田はなこ'], [kim, '김철수'], [schmidt, 'Anna Schmidt'], [petrova, 'Анна Петрова']])('%o', (name, own) => {
    expect(ownName(name)).toBe(own)
  })

  test('one name alone stands without a gap', () => {
    expect(ownName({ family: 'Suharto', given: '', latin: null })).toBe('Suharto')
  })
})

describe('the Latin form comes second, for readers who need it', () => {
  test.each([
    [chen, 'en', '陈小明 (Chen Xiaoming)'],
    [chen, 'zh-Hant', '陈小明'],
    [yamada, 'zh-Hans', '山田はなこ (Yamada Hanako)'],
    [kim, 'en', '김철수 (Kim Cheolsu)'],
    [schmidt, 'zh-Hans', 'Anna Schmidt'],
    [petrova, 'en', 'Анна Петрова (Anna Petrova)'],
  ])('%o for %s', (name, locale, shown) => {
    expect(shownName(name, locale)).toBe(shown)
  })

  test('nothing is added where there is no Latin form, or the same', () => {
    expect(shownName({ ...chen, latin: null }, 'en')).toBe('陈小明')
    expect(shownName({ ...schmidt, latin: 'Anna Schmidt' }, 'zh-Hans')).toBe('Anna Schmidt')
  })
})

test('whatever the name and the reader, nothing of the own name is lost', () => {
  const name = fc.record({ family: fc.string({ unit: 'grapheme', minLength: 1 }), given: fc.string({ unit: 'grapheme' }), latin: fc.option(fc.string()) })
  fc.assert(fc.property(name, fc.constantFrom('en', 'zh-Hans', 'zh-Hant'), (any, locale) => {
    const shown = shownName(any, locale)
    expect(shown).toContain(any.family)
    expect(shown).toContain(any.given)
    expect(shown.startsWith(ownName(any))).toBe(true)
  }))
})
