// pager.tsx: "1 to 25 of 119", with links one page back and one on. Pages are found by cursors, so each is an address.
import { Change, useText } from '../app/site';
import { useViewText } from '../text/views';

interface Info {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage?: boolean;
  readonly startCursor?: string | null;
  readonly endCursor: string | null;
}

/** page counts from 1 and is for words alone: the parameters after and before say which rows are meant. */
export function Pager({ page, size, shown, total, info }: { page: number; size: number; shown: number; total: number; info: Info }) {
  const t = useText();
  const views = useViewText();
  const from = info.hasPreviousPage === false ? 1 : (page - 1) * size + 1;
  const back = info.hasPreviousPage ?? page > 1;
  return (
    <nav className="pager" aria-label={t.states.range(from, from + shown - 1, total)}>
      <span className="soft">{t.states.range(from, from + shown - 1, total)}</span>
      <span className="push bar">
        {back && <Change className="ctl" params={page <= 2 ? { page: undefined, after: undefined, before: undefined } : { page: page - 1, before: info.startCursor ?? undefined, after: undefined }}><span aria-hidden="true">←</span> {views.table.previous}</Change>}
        {info.hasNextPage && <Change className="ctl" params={{ page: page + 1, after: info.endCursor ?? undefined, before: undefined }}>{views.table.next} <span aria-hidden="true">→</span></Change>}
      </span>
    </nav>
  );
}
