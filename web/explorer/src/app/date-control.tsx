// date-control.tsx: the date that holds on every page: a button that says it, and opens the panel in which it is typed.
import { Menu } from '../parts/menu';
import { useLoaded } from '../parts/use-loaded';
import { isDate } from '../text/write';
import { useSite } from './site';

export function DateControl() {
  const { at, text } = useSite();
  return <Menu label={at ? (isDate(at) ? text.date(at) : at) : text.at.all} className="tool date">{(close) => <Panel close={close} />}</Menu>;
}

function Panel({ close }: { close(): void }) {
  const made = useLoaded(loadPanel);
  return made ? <made.Panel close={close} /> : null;
}

const loadPanel = () => import('./date-panel');
