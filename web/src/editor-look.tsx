// editor-look.tsx: how the editors look and behave where GraphiQL's own choice does not suit this page.
import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

export function EditorLook() {
  const { queryEditor, variableEditor, headerEditor, responseEditor, activeTabIndex } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor', 'responseEditor', 'activeTabIndex'),
  );

  useEffect(() => {
    // GraphiQL asks for a font it would have to bring along. The page's own are on the reader's machine, Chinese ones
    // among them. The editor measures its font and cannot do so with a variable.
    const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--atlas-mono').trim();
    for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
      // Examples begin with a sentence or two, which are to be read without scrolling sideways.
      editor?.updateOptions({ fontFamily, fontSize: 14, wordWrap: 'on' });
    }
  }, [queryEditor, variableEditor, headerEditor, responseEditor]);

  useEffect(() => {
    // Each example opens a tab, and soon there are more than the row can show.
    const tab = document.getElementById(`graphiql-session-tab-${activeTabIndex}`);
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeTabIndex]);

  return null;
}
