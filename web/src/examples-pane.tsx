// examples-pane.tsx: the pane that lists the example questions.
import { formatShortcutForOS, KEY_MAP, pick, useGraphiQL } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';
import { examples } from './examples';
import { ExamplesIcon } from './icons';
import { sameText, useOpen } from './open';

function ExamplesPane() {
  const open = useOpen();
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const tab = tabs[activeTabIndex];
  return (
    <section className="atlas-examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>
        Choose a question, then run it with {formatShortcutForOS(KEY_MAP.runQuery.key, 'Cmd')}. Change it as you like:
        nothing here can be broken.
      </p>
      <ol>
        {examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              data-example={example.name}
              aria-current={tab && sameText(tab, example) ? 'true' : undefined}
              onClick={() => open(example)}
            >
              <span className="atlas-example-title">{example.title}</span>
              <span className="atlas-example-about">{example.about}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPane };
