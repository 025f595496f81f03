// vite.config.ts: how the explorer is built into dist, which is committed and embedded in the server.
import { defineConfig, type Plugin } from 'vite';
import { notice } from './map/notice';

/** Adds the notice of the map to those of the bundled packages: its land is a file, which no bundler knows the origin of. */
const mapNotice: Plugin = {
  name: 'map-notice',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const notices = bundle['assets/licenses.md'];
      if (notices?.type !== 'asset') this.error('there is no file of notices to add that of the map to');
      notices.source = String(notices.source) + notice;
    },
  },
};

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  // Relative addresses, so that the pages work under any path a reverse proxy gives them.
  base: './',
  plugins: [mapNotice],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // Everything is a file, so that the policy of the pages stays plain.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first page loads is two files beside the program, not a dozen of a few hundred bytes: it is half a kilobyte less for each four.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'parts', test: /src\/(app\/(?!date-panel|hit)|data\/(client|use-answer|gen\/search)\.|parts\/(beside|coverage|date|kind|layout|menu|number|sources|states|use-loaded)\.|text\/(write|texts)\.)/ },
            { name: 'home', test: /src\/(pages\/home\/(page|questions|reading|text)\.|data\/gen\/home\.)/ },
          ],
        },
      },
    },
    // The licences of what is bundled ask for their notices wherever it goes.
    license: { fileName: 'assets/licenses.md' },
  },
  // For `npm run dev:explorer` only, beside a server on its default port.
  server: { proxy: Object.fromEntries(['/graphql', '/tables', '/networks/', '/q/', '/playground'].map((path) => [path, 'http://localhost:8080'])) },
});
