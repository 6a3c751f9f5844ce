import { expect, test } from 'vitest'
import { isWebsite, withScheme } from './website'

test.each(['example.org', 'https://example.org/a?b=c', 'http://example.org:8080/x'])('%s is a web address', (typed) => expect(isWebsite(withScheme(typed))).toBe(true))
test.each(['javascript:alert(1)', 'javascript://x.y/%0aalert(1)', 'data:text/html,x', 'localhost', 'ftp://example.org', ''])('%s is none', (typed) => expect(isWebsite(withScheme(typed))).toBe(false))
