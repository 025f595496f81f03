// examples-pane.tsx: the pane that lists the example questions.
import { formatShortcutForOS, KEY_MAP, pick, useGraphiQL } from '@graphiql/react';
import type { GraphiQLPlugin } from '@graphiql/react';
import { useRef } from 'react';
import { groups } from './examples';
import { ExamplesIcon } from './icons';
import { sameText, useOpen } from './open';

function ExamplesPane() {
  const open = useOpen();
  const { tabs, activeTabIndex } = useGraphiQL(pick('tabs', 'activeTabIndex'));
  const tab = tabs[activeTabIndex];
  const sections = useRef<(HTMLElement | null)[]>([]);
  return (
    <section className="atlas-examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>
        Choose a question, then run it with {formatShortcutForOS(KEY_MAP.runQuery.key, 'Cmd')}. Change it as you like:
        nothing here can be broken.
      </p>
      <nav aria-label="Subjects">
        {groups.map(({ title }, i) => (
          // No link: what stands behind # in the address is a question.
          <button key={title} type="button" onClick={() => sections.current[i]?.scrollIntoView()}>
            {title}
          </button>
        ))}
      </nav>
      {groups.map((group, i) => (
        <section key={group.title} aria-label={group.title} ref={(section) => void (sections.current[i] = section)}>
          <h3>{group.title}</h3>
          <ol>
            {group.examples.map((example) => (
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
      ))}
    </section>
  );
}

export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPane };
