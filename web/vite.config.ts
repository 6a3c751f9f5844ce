import { paraglideVitePlugin } from '@inlang/paraglide-js'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './src/lib/words',
      emitTsDeclarations: true,
      strategy: ['custom-reader', 'baseLocale'],
    }),
    sveltekit(),
  ],
  build: {
    // Kit names the scripts of a page in its head. What each part would ask for ahead on the way to the next page is a list as long as the product, and it came with every page.
    modulePreload: { resolveDependencies: (_page, files) => files.filter((file) => file.endsWith('.css')) },
    rolldownOptions: {
      // What many pages need comes in one file: a hundred little ones weigh more, and each is asked for.
      output: { codeSplitting: { groups: [{ name: 'shared', test: /web\/src\/lib|@lucide/, minShareCount: 40 }] } },
      // A message that does not exist would otherwise ship as the word "undefined".
      onLog(level, log, next) {
        if (log.code === 'IMPORT_IS_UNDEFINED' && log.message.includes('lib/words')) throw new Error(log.message)
        next(level, log)
      },
    },
  },
})
