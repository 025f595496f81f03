// page.tsx of overlap: which institutions are in several of some alliances: a sentence, the picture, the chosen column, and the overlaps as a list.
import { useMemo, useRef } from 'react';
import { keyOf } from '../../app/address';
import { Change, useSite } from '../../app/site';
import { OverlapColumnDocument, OverlapDocument, type OverlapQuery, type OverlapQueryVariables } from '../../data/gen/overlap';
import { jsonOf } from '../../data/downloads';
import { useAnswer } from '../../data/use-answer';
import { AskInGraphQL, Cite, CopyLink } from '../../parts/actions';
import { Frame } from '../../parts/frame';
import { Columns, PageHead, Section } from '../../parts/layout';
import { csv } from '../../parts/files';
import { these, useNamedOnly } from '../../parts/named-only';
import { Save } from '../../parts/save-menu';
import { SourcesOf } from '../../parts/sources';
import { Asked, Notice } from '../../parts/states';
import { plain, Strong } from '../../parts/strong';
import { Controls } from './chips';
import { OverlapTable } from './list';
import { DRAWN, Picture } from './picture';
import { chipOf, chosen, degrees, ordered, setsOf, type Sets } from './sets';
import { Chosen, Complete } from './side';
import { stateOf, variablesOf, type State } from './state';
import './style.css';
import { texts, type OverlapTexts } from './text';

export default function OverlapPage() {
  const site = useSite();
  const t = texts[site.language];
  const state = stateOf(site.address);
  const variables = variablesOf(state, site.language);
  const answer = useAnswer(OverlapDocument, variables);
  const sets = answer.data && setsOf(answer.data, state);
  const names = new Map(sets?.rows.map((r) => [keyOf(r.alliance.id), chipOf(r.alliance)]));
  return (
    <>
      <PageHead name={t.title} facts={variables && sets && sets.columns.length > 0 && sets.rows.length > 1 && !answer.busy && <p className="lead"><Strong>{findingOf(sets, state, t) + site.text.stop}</Strong></p>} />
      <Controls state={state} names={names} />
      {!variables && <Notice>{t.few} <Change params={{ of: undefined, sel: undefined }}>{t.usual}</Change></Notice>}
      {variables && <Asked answer={answer} rows={14}>{(data) => (answer.busy && data.alliances.nodes.length !== state.of.length ? null : <View data={data} state={state} variables={variables} />)}</Asked>}
    </>
  );
}

/** What the picture shows, in a sentence without its stop. */
function findingOf(sets: Sets, state: State, t: OverlapTexts): string {
  const by = degrees(sets.columns);
  const all = by.reduce((sum, [, count]) => sum + count, 0);
  const shared = by.reduce((sum, [degree, count]) => (degree > 1 ? sum + count : sum), 0);
  const [most, count] = by.at(-1) ?? [0, 0];
  const names = count > 3 ? [] : sets.columns.filter((c) => c.degree === most).flatMap((c) => c.institutions.map((i) => i.name));
  return t.finding(all, sets.rows.length, shared, state.region) + (most > 2 ? t.top(count, most, names) : '') ;
}

function View({ data, state, variables }: { data: OverlapQuery; state: State; variables: OverlapQueryVariables }) {
  const { language, text, root, at, client } = useSite();
  const t = texts[language];
  const namedOnly = useNamedOnly();
  const picture = useRef<HTMLDivElement>(null);
  const sets = setsOf(data, state);
  // Sources are numbered as they are read: of each alliance, those of the publication that is shown.
  const shown = useMemo(() => sets.rows.map((r) => r.alliance.coverage.published[0]), [data, state.of.join(',')]);
  const on = chosen(sets.columns, state.sel);
  const { dataset } = data;
  const finding = plain(findingOf(sets, state, t) + text.stop);
  const unknown = sets.unknown.map((key) => <Notice key={key} kind="warn">{t.unknown(key)}</Notice>);
  const statement = `${t.caption(sets.rows.length, state.region)} ${at ? t.asOf(text.date(at)) : t.times}`;
  const rest = [t.captionRest(sets.rows.length), namedOnly(these(data.alliances.nodes)), !state.table && sets.columns.length > DRAWN && t.drawn(DRAWN, sets.columns.length), `${dataset.name} ${dataset.version}, ${dataset.license}${text.stop}`].filter(Boolean).join(text.gap);
  if (sets.columns.length === 0) {
    return <>{unknown}<Notice>{state.region ? t.noneIn(state.region) : t.none} {state.region && <Change params={{ region: undefined }}>{t.allRegions}</Change>}</Notice><SourcesOf answers={[shown]}><Complete sets={sets} /></SourcesOf></>;
  }
  // The list of the page has 20 institutions of each column; the file has all.
  const table = async () => {
    const whole = await client.ask(OverlapColumnDocument, variables, at, new AbortController().signal);
    const rows = whole.intersections.flatMap((x) => x.institutions.nodes.map((i) => [i.id, i.name, i.country?.name ?? '', x.alliances.length, x.alliances.map((a) => a.id).join(' ')]));
    return csv([t.columns, ...rows]);
  };
  return (
    <SourcesOf answers={[shown]}>
      {unknown}
      <Columns wide side={<>{on && <Chosen key={on.bits} column={on} state={state} variables={variables} />}<Complete sets={sets} /></>}>
        <Frame className="wide-picture"
          title={<span className="hidden">{t.views[state.table ? 'table' : 'picture']}</span>}
          caption={<>
            <b>{statement}</b> {rest} <span className="wide-only keys-note">{t.keys}</span>
          </>}
          actions={<>
            <Cite className="plain" view={{ title: t.title, statement: finding, dataset: dataset.citation, version: dataset.version }} />
            <CopyLink version={dataset.version} />
            <Save name="overlap" version={dataset.version} title={t.title} caption={`${finding} ${statement} ${rest}`} picture={state.table ? undefined : picture} table={table} links={[{ label: 'JSON', href: jsonOf(root, OverlapDocument, variables, at) }]} />
            <span className="push"><AskInGraphQL className="plain" document={OverlapDocument} variables={variables} /></span>
          </>}
        >
          {state.table ? <div className="framed"><OverlapTable columns={sets.columns} on={on} caption={finding} /></div> : <div ref={picture}><Picture sets={sets} on={on} name={finding} /></div>}
        </Frame>
      </Columns>
      {!state.table && <Section id="overlaps" title={t.list} note={t.narrow}><OverlapTable columns={ordered(sets.columns, 'degree')} on={on} caption={t.list} /></Section>}
    </SourcesOf>
  );
}
