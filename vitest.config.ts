import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const stub = new URL('./test/stub-pages.ts', import.meta.url).pathname

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', include: ['workers/**/*.test.ts', 'web/src/lib/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'laws', include: ['test/laws/**/*.test.ts'], environment: 'node' } },
      {
        plugins: [cloudflareTest(async () => ({
          wrangler: { configPath: './wrangler.toml' },
          miniflare: {
            bindings: {
              ENVIRONMENT: 'test',
              MIGRATIONS: { directory: await readD1Migrations('migrations/directory'), agency: await readD1Migrations('migrations/agency') },
            },
          },
        }))],
        resolve: { alias: [{ find: './pages', replacement: stub }] },
        test: { name: 'stories', include: ['test/stories/**/*.test.ts'], setupFiles: ['test/stories/setup.ts'] },
      },
    ],
  },
})
