// workers.ts: the editor's background workers, from this page's own files.
//
// The helper GraphiQL ships for this works in a build but breaks the development server, and logs every start.
import type { Environment } from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JSONWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

const environment: Environment = {
  getWorker(_id, label) {
    switch (label) {
      case 'json':
        return new JSONWorker();
      case 'graphql':
        return new GraphQLWorker();
      default:
        return new EditorWorker();
    }
  },
};

// The editor looks for it under this name.
Object.assign(globalThis, { MonacoEnvironment: environment });
