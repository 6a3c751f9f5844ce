import adapter from '@sveltejs/adapter-cloudflare'
import { layFonts } from './fonts.js'

const cloudflare = adapter({ config: 'wrangler.build.toml' })

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    // Registered where somebody asks to be told, not on every page.
    serviceWorker: { register: false },
    adapter: {
      ...cloudflare,
      async adapt(builder) {
        await cloudflare.adapt(builder)
        layFonts('.svelte-kit/cloudflare/fonts')
      },
    },
    alias: {
      // Types only: the declarations emitted from workers/.
      $workers: '../.types/workers',
      // Source, for what both sides run: shapes.ts and rules.
      $shapes: '../workers',
    },
    csp: {
      mode: 'nonce',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // Kit's route announcer and computed widths are style attributes.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'frame-ancestors': ['none'],
        'form-action': ['self'],
      },
    },
  },
}
