// playground.tsx: GraphiQL as this product has it: its panes, its toolbar, its name.
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { StorageAPI } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useState } from 'react';
import { fetcher } from './api';
import { DatasetLine } from './dataset-line';
import { EditorLook } from './editor-look';
import { examples } from './examples';
import { examplesPlugin } from './examples-pane';
import { AtlasMark } from './icons';
import { CopyLinkButton, linkedOperation, Links } from './links';
import { Notice } from './notice';

// Made once: GraphiQL starts its panes again whenever it is given other objects.
const plugins = [examplesPlugin, { ...explorerPlugin({ showAttribution: false }), title: 'Explorer' }, HISTORY_PLUGIN];

export function Playground() {
  const [{ storage, showExamples, linked }] = useState(readStart);
  return (
    <Notice>
      <GraphiQL
        fetcher={fetcher}
        // null is allowed by what stands behind this, if not by its type.
        storage={storage as Storage}
        plugins={plugins}
        {...(showExamples && { visiblePlugin: examplesPlugin })}
        defaultQuery={examples[0]?.query ?? ''}
        {...(linked && { initialQuery: linked.query, initialVariables: linked.variables })}
        defaultEditorToolsVisibility="variables"
        shouldPersistHeaders={false}
      >
        <GraphiQL.Logo>
          <span className="atlas-name">
            <AtlasMark /> Alliance Atlas
          </span>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy, merge }) => (
            <>
              <CopyLinkButton />
              {prettify}
              {merge}
              {copy}
            </>
          )}
        </GraphiQL.Toolbar>
        <Links />
        <EditorLook />
      </GraphiQL>
      <DatasetLine />
    </Notice>
  );
}

/** What the page starts from. It is read once: later the storage and the address change. */
function readStart() {
  const storage = usableStorage();
  // A newcomer sees the examples, if there is room. Others find the panes as they left them, closed ones too.
  const isNewcomer = new StorageAPI(storage).get('tabState') === null;
  const showExamples = isNewcomer && matchMedia('(min-width: 700px)').matches;
  return { storage, showExamples, linked: linkedOperation() };
}

/** Where tabs and settings are kept; nowhere, if this browser forbids it: without this the page would not open. */
function usableStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
