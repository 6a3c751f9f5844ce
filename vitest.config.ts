import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { layFonts } from './web/fonts.js'

/** Where stories find the fonts of what is printed, pages built or not. */
const assets = 'node_modules/.cache/convoke/assets'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url).href)

/** What looks at every page and every route goes first: begun last, it would keep one core long after the other is done. */
class WholeProductFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const looksAtAll = ({ moduleId }: TestSpecification) => Number(/(accessible|page-trips|permissions)\.test\.ts$/.test(moduleId))
    return (await super.sort(files)).sort((one, other) => looksAtAll(other) - looksAtAll(one))
  }
}

export default defineConfig({
  test: {
    silent: 'passed-only',
    sequence: { sequencer: WholeProductFirst },
    projects: [
      // What pages call the rules they share with the API, and their own (web/svelte.config.js).
      { resolve: { alias: { $shapes: here('workers'), $lib: here('web/src/lib') } }, test: { name: 'rules', isolate: false, include: ['workers/**/*.test.ts', 'web/src/lib/**/*.test.ts'] } },
      { test: { name: 'laws', isolate: false, include: ['test/laws/**/*.test.ts'] } },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              assets: { directory: (layFonts(`${assets}/fonts`), assets), binding: 'ASSETS' },
              bindings: {
                ENVIRONMENT: 'test',
                VAULT_KEY: 'A'.repeat(43),
                MIGRATIONS: {
                  directory: await readD1Migrations('migrations/directory'),
                  agency: await readD1Migrations('migrations/agency'),
                },
              },
            },
          })),
        ],
        // Stories speak to the API alone, so they need no built pages.
        resolve: { alias: [{ find: /^\.\/pages$/, replacement: here('test/stub-pages.ts') }] },
        test: {
          name: 'stories',
          include: ['test/stories/**/*.test.ts'],
          globalSetup: ['test/push-service.ts'],
          setupFiles: ['test/stories/setup.ts'],
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000, // a file of its fonts, as every role, takes 7 s alone and three times that beside the other checks
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/world.mjs'],
          maxWorkers: 2,
          maxConcurrency: 2, // more at once is no faster, and starves the other worker
          testTimeout: 120_000, // a day at work of three people takes 12 s alone, 45 s beside the look at every page
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
