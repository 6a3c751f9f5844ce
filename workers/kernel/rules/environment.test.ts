import { expect, test } from 'vitest'
import { isLocal } from './environment'

test('only what says so is local', () => {
  expect(['development', 'test', 'production', 'staging', 'preview', 'Development', '', undefined].filter((ENVIRONMENT) => isLocal({ ENVIRONMENT }))).toEqual(['development', 'test'])
})
