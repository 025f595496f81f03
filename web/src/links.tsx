// links.tsx: opens the operation in the address of the page, and copies a link to the one in the editor.
import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { LinkIcon } from './icons';
import { useNotify } from './notice';
import { useOpen } from './open';
import type { Operation } from './operation';
import { fromFragment, toLink } from './share';

/** The operation in the page's address, if there is one. It calls unreadable for an address that cannot be read. */
export function linkedOperation(unreadable?: () => void): Operation | undefined {
  try {
    return fromFragment(location.hash);
  } catch {
    unreadable?.();
    return undefined;
  }
}

/** Opens links: the one the page was loaded with, and any that is put into its address bar later. */
export function Links() {
  const open = useOpen();
  const notify = useNotify();
  useEffect(() => {
    const follow = () => {
      const operation = linkedOperation(() =>
        notify('The link could not be read: what follows the # in the address is not an operation.'),
      );
      if (!operation) return;
      open(operation);
      // From here on the editor holds the text; a reload must not bring back the linked one over what was changed.
      history.replaceState(null, '', location.pathname + location.search);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [open, notify]);
  return null;
}

/** The toolbar button that copies a link to the operation in the editor. */
export function CopyLinkButton() {
  const { queryEditor, variableEditor, operations, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operations', 'operationName'),
  );
  const notify = useNotify();
  const copy = async () => {
    const query = queryEditor?.getValue() ?? '';
    if (!query.trim()) return notify('There is nothing to link to: the editor is empty.');
    const severalOperations = (operations?.length ?? 0) > 1;
    const link = toLink(
      {
        query,
        variables: variableEditor?.getValue() ?? '',
        ...(severalOperations && operationName && { operationName }),
      },
      location.href,
    );
    try {
      await navigator.clipboard.writeText(link);
      notify('The link is copied. It holds the query and its variables, never the headers.');
    } catch {
      // Browsers offer the clipboard on https and on this machine only.
      history.replaceState(null, '', link);
      notify('The link is in the address bar: this browser does not let the page copy it.');
    }
  };
  return (
    <ToolbarButton onClick={() => void copy()} label="Copy link">
      <LinkIcon className="graphiql-toolbar-icon" aria-hidden="true" />
    </ToolbarButton>
  );
}
