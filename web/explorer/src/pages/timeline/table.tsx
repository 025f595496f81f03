// table.tsx: the same as rows by date: foundings, joinings, events and exchanges, each with its sources.
import { Change, useSite } from '../../app/site';
import type { TimelineTableQuery } from '../../data/gen/timeline';
import type { Source } from '../../data/rows';
import type { Answer } from '../../data/use-answer';
import { To, type Thing } from '../../parts/kind';
import { SortedTable, type Column } from '../../parts/sorted-table';
import { Marks } from '../../parts/sources';
import { Notice } from '../../parts/states';
import { useViewText } from '../../text/views';
import { texts } from './text';

export interface Row {
  readonly id: string;
  readonly date: string;
  readonly what: string;
  readonly role?: string | null;
  readonly who: Thing;
  readonly alliance: Thing | null;
  readonly sources: readonly Source[];
}

type Text = (typeof texts)['en'];

export function rowsOf(data: TimelineTableQuery, t: Text, words: Record<string, string>): Row[] {
  const rows: Row[] = [
    ...(data.alliances?.nodes ?? []).map((a): Row => ({ id: a.id, date: a.founded ?? '', what: t.founded, who: a, alliance: a, sources: a.sources })),
    ...(data.memberships?.nodes ?? []).map((m): Row => ({ id: m.id, date: m.from ?? '', what: t.joined, role: m.detail ?? words[m.role] ?? m.role, who: m.institution, alliance: m.alliance, sources: m.sources })),
    ...(data.events?.nodes ?? []).map((e): Row => ({ id: e.id, date: e.from ?? '', what: t.held, who: e, alliance: e.alliance, sources: e.sources })),
    ...(data.exchanges?.nodes ?? []).map((e): Row => ({ id: e.id, date: e.from ?? '', what: t.began, who: e, alliance: e.alliance, sources: e.sources })),
  ];
  return rows.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

export function columnsOf(t: Text, date: (d: string) => string): Column<Row>[] {
  return [
    { key: 'date', head: t.date, value: (r) => r.date, cell: (r) => <span className="nowrap">{date(r.date)}</span> },
    { key: 'what', head: t.what, value: (r) => r.what, cell: (r) => <>{r.what}{r.role && <span className="soft">, {r.role}</span>}</>, hideNarrow: true },
    { key: 'who', head: t.who, value: (r) => r.who.name, cell: (r) => <><To thing={r.who} mark /><Marks sources={r.sources} said={r.id.startsWith('membership/') ? { row: r.id } : {}} /><span className="below soft small">{r.what}{r.role && `, ${r.role}`}{r.alliance && r.alliance !== r.who && `, ${r.alliance.name}`}</span></> },
    { key: 'alliance', head: t.alliance, value: (r) => r.alliance?.name ?? null, cell: (r) => r.alliance && r.alliance !== r.who && <To thing={r.alliance} />, hideNarrow: true },
  ];
}

/** What a CSV has beside what is seen. */
export const filed = (t: Text, date: (d: string) => string): Column<Row>[] => [...columnsOf(t, date), { key: 'role', head: t.role, value: (r) => r.role ?? null }, { key: 'id', head: 'id', value: (r) => r.id }, { key: 'sources', head: t.sources, value: (r) => r.sources.map((s) => s.url ?? s.title).join(' ') }];

export function TimelineTable({ answer, rows }: { answer: Answer<TimelineTableQuery>; rows: readonly Row[] }) {
  const { language, text } = useSite();
  const views = useViewText();
  const t = texts[language];
  const { data } = answer;
  if (!data) return null;
  const cut = ([[data.alliances, t.founded], [data.memberships, t.joined], [data.events, t.held], [data.exchanges, t.began]] as const).flatMap(([list, what]) => (list && list.nodes.length < list.totalCount ? [t.tableCut(list.nodes.length, list.totalCount, what)] : []));
  if (rows.length === 0) return <Notice title={text.states.nothing}>{t.emptyTable} <Change params={{ from: undefined, to: undefined, kind: undefined, marks: undefined }}>{views.actions.clear}</Change></Notice>;
  return (
    <>
      {cut.length > 0 && <Notice kind="warn">{cut.join(text.gap)}</Notice>}
      <SortedTable caption={t.title} columns={columnsOf(t, text.date)} rows={rows} keyOf={(r) => r.what + r.id} sort="date" />
    </>
  );
}

