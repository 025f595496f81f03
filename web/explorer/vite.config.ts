// vite.config.ts: how the explorer is built into dist, which is committed and embedded in the server.
import { defineConfig } from 'vite';

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  // Relative addresses, so that the pages work under any path a reverse proxy gives them.
  base: './',
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Everything is a file, so that the policy of the pages stays plain.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first page loads is one file beside the program, not a dozen of a few hundred bytes: it is half a kilobyte less for each four.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'parts', test: /src\/(app|data\/(client|use-answer|gen\/search)\.|parts\/(coverage|date|kind|layout|menu|number|sources|states)\.|text\/(write|texts)\.)/ }] } } },
    // The licences of what is bundled ask for their notices wherever it goes.
    license: { fileName: 'assets/licenses.md' },
  },
  // For `npm run dev:explorer` only, beside a server on its default port.
  server: { proxy: Object.fromEntries(['/graphql', '/tables', '/networks/', '/q/', '/playground'].map((path) => [path, 'http://localhost:8080'])) },
});
