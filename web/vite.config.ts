// vite.config.ts: how the playground is built into dist, which is committed and embedded in the server.
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses, so that the page works under any path a reverse proxy gives it.
  base: './',
  // The editor's workers share code, which only module workers can.
  worker: { format: 'es' },
  // GraphiQL asks for the same formatter by an old and a new name, which would bundle it twice.
  resolve: { alias: { 'prettier/parser-graphql': 'prettier/plugins/graphql' } },
  build: {
    // No data: addresses where a file will do: the page's content security policy stays plain.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The licences of what is bundled ask for their notices wherever it goes.
    license: { fileName: 'licenses.md' },
    // The editor is large, and loaded once: a warning about it would say nothing new.
    chunkSizeWarningLimit: 4000,
    // "use client" speaks to servers that render pages. There is none here, and hundreds of warnings hide a real one.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  // For `npm run dev` only: what the editor's worker imports in an older module format, which no browser reads.
  optimizeDeps: { include: ['monaco-graphql > picomatch-browser', 'monaco-graphql > graphql-language-service'] },
  server: {
    // For `npm run dev` beside a server on its default port. One level up from the page, as in the server.
    proxy: { '/graphql': 'http://localhost:8080' },
  },
});
