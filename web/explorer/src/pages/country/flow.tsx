// flow.tsx: the picture "Who provides, who takes up" of a country, and its twin, the list of exchanges with both sides.
import type { ReactNode } from 'react';
import { pathOf } from '../../app/address';
import { Change, Link, useFollow, useSite } from '../../app/site';
import { AskInGraphQL, Cite, CopyLink } from '../../parts/actions';
import { ExchangeList } from '../../parts/exchange-list';
import { Frame } from '../../parts/frame';
import { useRove } from '../../parts/rove';
import { linesOf } from '../../parts/text-width';
import { CountryDocument, type CountryQuery, type CountryQueryVariables } from '../../data/gen/country';
import { useViewText } from '../../text/views';
import { flowOf, oldestFirst, type End, type Exchange } from './flow-layout';
import type { Country } from './page';
import { texts } from './text';

/** The picture's width, where the columns of names end and begin, and where the middle column lies. */
const WIDTH = 846, LEFT = 224, RIGHT = 656, FROM = 318, TO = 600;

/** How many exchanges the picture shows. */
const SHOWN = 16;

/** The room of a name beside its mark at the left and at the right, and of a line in the middle column; and the height of their letters. */
const NAME_LEFT = 200, NAME_RIGHT = 172, LINE = 254, LETTERS = 12;

/** The direction of a country's page: what it takes up, or what it provides in. */
export function useDirection(of: Country): 'takes' | 'provides' {
  const { address } = useSite();
  const wish = address.params.by;
  if (wish === 'takes' || wish === 'provides') return wish;
  return of.exchangesIn.totalCount >= of.exchangesOut.totalCount ? 'takes' : 'provides';
}

export function FlowFrame({ of, data, variables }: { of: Country; data: CountryQuery; variables: CountryQueryVariables }) {
  const { language, address } = useSite();
  const views = useViewText();
  const t = texts[language];
  const direction = useDirection(of);
  const takes = direction === 'takes';
  const all = takes ? of.exchangesIn : of.exchangesOut;
  const table = address.params.view === 'table';
  const shown = oldestFirst(all.nodes).slice(-SHOWN);
  const both = of.exchangesIn.totalCount > 0 && of.exchangesOut.totalCount > 0;
  const flow = flowOf(shown, of.id, takes);
  if (all.totalCount === 0) return null;
  const list = (
    <ExchangeList
      exchanges={oldestFirst(all.nodes)} caption={t.flow} from={t.from} to={t.to}
      sidesOf={(e) => ({ givers: e.providers.nodes.length ? e.providers.nodes : e.providerCountries, takers: e.receivers.nodes.length ? e.receivers.nodes : e.receiverCountries })}
    />
  );
  const caption = [
    !table && shown.length < all.totalCount && t.newest(shown.length, all.totalCount), t.onlyHere(of.name), flow.further > 0 && t.further(flow.further),
    `${data.dataset.name} ${data.dataset.version}, ${data.dataset.license}.`,
  ].filter(Boolean).join('');
  return (
    <Frame
      id="exchanges" title={t.flow} note={t.flowNote(table ? all.totalCount : shown.length)} caption={caption}
      actions={<>
        <Change params={{ view: table ? undefined : 'table' }}>{table ? t.picture : views.actions.table}</Change>
        <Cite className="plain" view={{ title: `${t.flow}: ${of.name}`, dataset: data.dataset.citation, version: data.dataset.version }} />
        <CopyLink version={data.dataset.version} />
        <Link to="/flows">{t.flowsAll}</Link>
        <AskInGraphQL document={CountryDocument} variables={variables} className="push" />
      </>}
    >
      {both && (
        <nav className="seg directions" aria-label={t.direction}>
          <Change params={{ by: 'takes' }} current={takes}>{t.takesTab(of.exchangesIn.totalCount)}</Change>
          <Change params={{ by: 'provides' }} current={!takes}>{t.givesTab(of.exchangesOut.totalCount)}</Change>
        </nav>
      )}
      {table ? <div className="pic-body">{list}</div> : <><Picture of={of} flow={flow} takes={takes} shown={shown} /><div className="pic-body narrow-only">{list}</div></>}
    </Frame>
  );
}

function Picture({ of, flow, takes, shown }: { of: Country; flow: ReturnType<typeof flowOf>; takes: boolean; shown: readonly Exchange[] }) {
  const { text, language } = useSite();
  const t = texts[language];
  // The other side has one heading where it is one country.
  const others = new Map(shown.flatMap((e) => (takes ? e.providerCountries : e.receiverCountries)).map((c) => [c.id, c.name]));
  const other = others.size === 1 ? [...others.values()][0] : undefined;
  const heads = takes ? [other ? t.providedBy(other) : t.providedAbroad, t.takenBy(of.name)] : [t.providedBy(of.name), other ? t.takenBy(other) : t.takenAbroad];
  const left = new Map(flow.left.map((e) => [e.id, e.y]));
  const right = new Map(flow.right.map((e) => [e.id, e.y]));
  const rove = useRove<SVGSVGElement>();
  const curve = (x1: number, y1: number, x2: number, y2: number) => `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
  return (
    <svg className="flow wide-only" viewBox={`0 0 ${WIDTH} ${flow.height}`} role="group" aria-label={t.flowName(of.name, shown.length)} {...rove}>
      <g className="heads"><text x={LEFT - 8} y="24" textAnchor="end">{heads[0]}</text><text x={FROM + 8} y="24">{t.exchange}</text><text x={heads[1]!.length > NAME_RIGHT ? WIDTH - 8 : RIGHT + 8} y="24" textAnchor={heads[1]!.length > NAME_RIGHT ? 'end' : 'start'}>{heads[1]}</text></g>
      <g fill="none" stroke="var(--kind-exchange)" strokeWidth="1.5" className="lines" aria-hidden="true">
        {flow.leftLines.map((l) => <path key={`l${l.end}${l.exchange}`} d={curve(LEFT + 5, left.get(l.end)!, FROM, flow.rows[l.exchange]!.y)} strokeDasharray={l.dotted ? '1 4' : undefined} />)}
        {flow.rightLines.map((l) => <path key={`r${l.end}${l.exchange}`} d={curve(TO, flow.rows[l.exchange]!.y, RIGHT - 5, right.get(l.end)!)} strokeDasharray={l.dotted ? '1 4' : undefined} />)}
      </g>
      {flow.left.map((e) => <Party key={e.id} end={e} x={LEFT} side="left" country={takes && !other} />)}
      {flow.rows.map(({ exchange: e, y }) => (
        <g key={e.id}>
          <path d={`M${FROM} ${y - 20}v40`} stroke="var(--kind-exchange)" strokeWidth="2" />
          <SvgLink to={pathOf(e.id)}>{linesOf(e.name, LINE, 2, LETTERS).map((part, i, all) => <text key={i} x={FROM + 8} y={y + (all.length === 1 ? -3 : -9) + i * 13} className="link">{part}</text>)}</SvgLink>
          <text x={FROM + 8} y={y + 17}>{[text.words[e.kind], e.from ? text.date(e.from) : e.seen ? text.seen(text.date(e.seen)) : t.dateUnknown].join(' · ')}</text>
        </g>
      ))}
      {flow.right.map((e) => <Party key={e.id} end={e} x={RIGHT} side="right" country={!takes && !other} />)}
    </svg>
  );
}

function Party({ end, x, side, country }: { end: End; x: number; side: 'left' | 'right'; country: boolean }) {
  const { language } = useSite();
  const t = texts[language];
  const at = side === 'left' ? x - 10 : x + 10;
  const anchor = side === 'left' ? 'end' : 'start';
  const mark = <circle cx={x} cy={end.y} r="4.5" fill={end.party ? 'var(--kind-institution)' : 'var(--paper)'} stroke={end.party ? 'none' : 'var(--line-strong)'} />;
  if (!end.party) return <g>{mark}<text x={at} y={end.y + 4} textAnchor={anchor}>{end.count ? t.others(end.count) : t.notNamed}</text></g>;
  const parts = linesOf(end.party.name, side === 'left' ? NAME_LEFT : NAME_RIGHT, 2, LETTERS);
  const whole = country && end.party.country ? [...parts.slice(0, 1).map((p) => (parts.length > 1 ? `${p}…` : p)), end.party.country.name] : parts;
  return (
    <SvgLink to={pathOf(end.party.id)}>
      <title>{end.party.name}</title>
      {mark}
      {whole.map((part, i) => <text key={i} x={at} y={end.y + (whole.length === 1 ? 4 : -2) + i * 13} textAnchor={anchor} className={country && i === 1 ? undefined : 'strong'}>{part}</text>)}
    </SvgLink>
  );
}

/** A link inside a picture, followed as others are. */
function SvgLink({ to, children }: { to: string; children: ReactNode }) {
  const { href } = useSite();
  const follow = useFollow();
  return <a href={href(to)} onClick={follow(href(to))}>{children}</a>;
}
