import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { layFonts } from './web/fonts.js'

/** Where stories find the fonts of what is printed, pages built or not. */
const assets = 'node_modules/.cache/convoke/assets'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url).href)

export default defineConfig({
  test: {
    silent: 'passed-only',
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
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/world.mjs'],
          maxWorkers: 2,
          testTimeout: 45_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
