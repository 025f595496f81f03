// open.ts: puts an operation into the editor.
import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { factsOf } from './operation';
import type { Operation } from './operation';

/**
 * Returns the function that opens an operation in a tab of its own, or goes to the tab that already shows it.
 * It waits until the editor is loaded.
 */
export function useOpen(): (operation: Operation) => void {
  const { addTab, changeTab, setOperationFacts, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor, tabs, activeTabIndex } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'tabs', 'activeTabIndex'),
  );
  const [wanted, setWanted] = useState<Operation>();

  useEffect(() => {
    if (!wanted || !queryEditor || !variableEditor) return;
    setWanted(undefined);
    const { query, variables } = wanted;

    // A tab learns what was typed only after a pause.
    const typed = { query: queryEditor.getValue(), variables: variableEditor.getValue() };
    updateActiveTabValues(typed);
    const index = tabs.findIndex((tab, i) => sameText(i === activeTabIndex ? typed : tab, wanted));
    if (index < 0) {
      if (typed.query.trim()) addTab();
      queryEditor.setValue(query);
      variableEditor.setValue(variables);
      updateActiveTabValues({ query, variables });
    } else if (index !== activeTabIndex) {
      changeTab(index);
    }

    // GraphiQL reads the new text only after a pause, too. Run before that, it would be sent with the name of the
    // operation that stood there before.
    const facts = factsOf(wanted);
    setOperationFacts(facts);
    updateActiveTabValues({ operationName: facts.operationName ?? null });

    // Of several operations the one at the cursor is run.
    const start = facts.operations?.find(({ name }) => name && name.value === wanted.operationName)?.loc?.start;
    const position = start !== undefined && queryEditor.getModel()?.getPositionAt(start);
    if (position) {
      queryEditor.setPosition(position);
      queryEditor.revealPositionInCenterIfOutsideViewport(position);
      queryEditor.focus();
    }
  }, [wanted, queryEditor, variableEditor, tabs, activeTabIndex, addTab, changeTab, setOperationFacts, updateActiveTabValues]);

  return setWanted;
}

interface Text {
  query: string | null;
  variables?: string | null;
}

export function sameText(a: Text, b: Text): boolean {
  return (a.query ?? '').trim() === (b.query ?? '').trim() && (a.variables ?? '').trim() === (b.variables ?? '').trim();
}
