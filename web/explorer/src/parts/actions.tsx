// actions.tsx: what can be done with a view: cite it, copy its link, download it, ask it in GraphQL.
import { useState } from 'react';
import { search } from '../app/address';
import { useSite, type Site } from '../app/site';
import { citation, FORMATS, type CitationFormat, type View } from '../data/cite';
import type { Document } from '../data/document';
import { useViewText } from '../text/views';
import { Menu } from './menu';
import { useSources } from './sources';

/** The link that opens a document with its variables in the playground, as its own share links have them. */
export function playgroundLink<A, V>(root: string, document: Document<A, V>, variables: V, at: string | undefined): string {
  const query = at ? document.text.replace(/^(query \w+(?:\((?:[^()]|\([^()]*\))*\))?)/, `$1 @asOf(date: "${at}")`) : document.text;
  return `${root}playground/#${encodeURIComponent(JSON.stringify({ query, variables: JSON.stringify(variables, null, 2), operationName: document.name }))}`;
}

/** Opens the question of a view in the playground. */
export function AskInGraphQL<A, V>({ document, variables, className = 'ctl' }: { document: Document<A, V>; variables: V; className?: string }) {
  const { root, at } = useSite();
  const views = useViewText();
  return <a className={className} href={playgroundLink(root, document, variables, at)}>{views.actions.ask}</a>;
}

/** Cites the view, in four formats or as a link. */
export function Cite({ view, className }: { view: Omit<View, 'address' | 'seen'>; className?: string }) {
  const views = useViewText();
  return <Menu label={views.actions.cite} {...(className && { className })}>{() => <Citations view={view} />}</Menu>;
}

/** Copies the address of the view as it is, with the version of its data. */
export function CopyLink({ version }: { version: string }) {
  const site = useSite();
  const { actions } = useViewText();
  const [copied, copy] = useState(false);
  return <button type="button" className="plain" aria-live="polite" onClick={() => void navigator.clipboard.writeText(addressOf(site, version)).then(() => copy(true))}>{copied ? actions.copied : actions.link}</button>;
}

/** The whole address of the view, as it is cited. */
const addressOf = ({ root, address }: Site, version: string): string =>
  location.origin + root + address.path.slice(1).split('/').map(encodeURIComponent).join('/') + search({ ...address.params, v: version });

function Citations({ view }: { view: Omit<View, 'address' | 'seen'> }) {
  const site = useSite();
  const { actions } = useViewText();
  const [format, choose] = useState<CitationFormat>('text');
  const [copied, copy] = useState(false);
  const sources = useSources();
  const [too, cite] = useState(false);
  const here = addressOf(site, view.version);
  const text = citation(format, { ...view, address: here, seen: new Date().toISOString().slice(0, 10), ...(too && { sources }) });
  return (
    <div className="cite">
      <h3>{actions.citeView}</h3>
      <div className="seg" role="group" aria-label={actions.cite}>
        {FORMATS.map((f) => <button key={f} type="button" aria-pressed={f === format} onClick={() => { choose(f); copy(false); }}>{f === 'text' ? actions.text : f}</button>)}
      </div>
      {sources.length > 0 && format !== 'link' && <label className="too"><input type="checkbox" checked={too} onChange={(e) => { cite(e.target.checked); copy(false); }} /> {actions.sources(sources.length)}</label>}
      <pre tabIndex={0}>{text}</pre>
      <button type="button" className="btn" onClick={() => void navigator.clipboard.writeText(text).then(() => copy(true))}>{copied ? actions.copied : actions.copy}</button>
    </div>
  );
}

export interface DownloadLink {
  readonly label: string;
  readonly href: string;
}

/** Links to what can be downloaded: addresses of the server, which anybody may use elsewhere. */
export function Downloads({ links, className }: { links: readonly DownloadLink[]; className?: string }) {
  const { actions } = useViewText();
  return (
    <Menu label={actions.download} {...(className && { className })}>
      {() => <ul className="menu">{links.map((l) => <li key={l.href}><a href={l.href} download>{l.label}</a></li>)}</ul>}
    </Menu>
  );
}
