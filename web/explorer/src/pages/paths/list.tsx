// list.tsx: each way as a line of things, with what every step rests on between them: the role or part, since when, and the sources.
import { Change, useSite } from '../../app/site';
import { To } from '../../parts/kind';
import { Marks, Quality } from '../../parts/sources';
import { FEW, MANY, type State } from './state';
import { texts } from './text';
import { partOf, rowsOf, whenOf, type Row, type Way, type WayNode, type WayTie } from './ways';

interface Props {
  readonly ways: readonly Way[];
  /** How many ways there are of each length, and whether there are further ones. */
  readonly counts: readonly (readonly [length: number, count: number])[];
  readonly more: boolean;
  readonly state: State;
}

export function WayList({ ways, counts, more, state }: Props) {
  const { language, text } = useSite();
  const t = texts[language];
  const lengths = [...new Set(ways.map((w) => w.length))];
  const left = counts.map(([length, count]) => [length, count - ways.filter((w) => w.length === length).length] as const).filter(([, count]) => count > 0);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      {lengths.map((length) => (
        <div key={length}>
          <h3 className="steps">{t.stepsHead(length)}</h3>
          <ol className="ways" start={ways.findIndex((w) => w.length === length) + 1}>
            {ways.map((way, i) => way.length === length && <WayLine key={i} way={way} number={i + 1} />)}
          </ol>
        </div>
      ))}
      {left.length > 0 && (
        <p className="small">
          {state.first < MANY && <><Change params={{ first: MANY }}>{t.further20(Math.min(MANY, total) - Math.min(ways.length, FEW))}</Change> </>}
          <span className="soft">{t.rest(left.map(([length, count], i) => t.restOf(count, length, more && i === left.length - 1)).join(text.comma))}</span>
        </p>
      )}
    </>
  );
}

function WayLine({ way, number }: { way: Way; number: number }) {
  const { language } = useSite();
  return (
    <li value={number} aria-label={texts[language].way(number)} style={{ gridTemplateColumns: `22px repeat(${way.length}, minmax(0, 1.1fr) minmax(110px, 1fr)) minmax(0, 1.1fr)` }}>
      <span className="soft num" aria-hidden="true">{number}</span>
      {way.nodes.map((node, i) => [
        <span key={node.id} className="thing"><To thing={node} mark /></span>,
        way.ties[i] && <StepOf key={`${node.id} step`} a={node} b={way.nodes[i + 1]!} tie={way.ties[i]} />,
      ])}
    </li>
  );
}

function StepOf({ a, b, tie }: { a: WayNode; b: WayNode; tie: WayTie }) {
  const { language } = useSite();
  const rows = rowsOf(tie);
  return (
    <div className="step">
      {rows.map((row) => <Evidence key={row.id} row={row} a={a} b={b} />)}
      {tie.basis.totalCount > rows.length && <span className="soft small">{texts[language].more(tie.basis.totalCount - rows.length)}</span>}
    </div>
  );
}

/** One row that a step rests on. */
function Evidence({ row, a, b }: { row: Row; a: WayNode; b: WayNode }) {
  const { language, text } = useSite();
  const t = texts[language];
  const said = row.__typename === 'Membership' ? { note: row.note ?? row.detail, row: row.id } : row.__typename === 'Position' ? { asOf: row.asOf, row: row.id } : {};
  return (
    <div>
      <span className="what"><span>
        <Words row={row} a={a} b={b} />
        <Marks sources={row.sources} said={said} /><Quality sources={row.sources} trust={row.trust} />
      </span></span>
      <span className="when soft">{sinceOf(row, t, text)}</span>
    </div>
  );
}

function Words({ row, a, b }: { row: Row; a: WayNode; b: WayNode }) {
  const { language, text } = useSite();
  const t = texts[language];
  const part = partOf(row, a, b);
  if (part.as) return <span lang={language === 'zh' ? 'en' : undefined}>{part.as}</span>;
  if (part.word === 'membership') return <>{text.words[part.role ?? '']}</>;
  if (part.word === 'through' && row.__typename === 'Exchange') return <>{t.part.through} <To thing={row} mark /></>;
  return <>{t.part[part.word as keyof typeof t.part]}</>;
}

type Common = ReturnType<typeof useSite>['text'];

/** Since when a row holds, in words. */
export function sinceOf(row: Row, t: (typeof texts)['en'], text: Common): string {
  const { from, to, seen, asOf } = whenOf(row);
  if (asOf) return text.asOf(text.date(asOf));
  if (from && row.__typename === 'Event') return t.then(text.date(from));
  const until = to ? ` ${text.until(text.date(to))}` : '';
  if (from) return t.since(text.date(from)) + until;
  if (seen) return text.seen(text.date(seen)) + until;
  return to ? text.until(text.date(to)) : text.unknown;
}
