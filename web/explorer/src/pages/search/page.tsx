// page.tsx of search: all that a search found, of all kinds or of one, in the server's order.
import { useEffect } from 'react';
import { Fact } from '../../app/hit';
import { SearchField } from '../../app/search-field';
import { Change, useSite } from '../../app/site';
import { SearchPageDocument, type SearchPageQuery, type SearchPageQueryVariables } from '../../data/gen/search-page';
import { useAnswer } from '../../data/use-answer';
import { AskInGraphQL, Cite } from '../../parts/actions';
import { Kind, To } from '../../parts/kind';
import { PageHead } from '../../parts/layout';
import { Pager } from '../../parts/pager';
import { Asked, Notice } from '../../parts/states';
import { useViewText } from '../../text/views';
import './style.css';

/** Hits of a page. */
const PAGE = 20;

const KINDS = ['institution', 'alliance', 'country', 'course', 'exchange', 'event', 'person'] as const;
const FIRST_PAGE = { page: undefined, after: undefined, before: undefined } as const;

export default function SearchPage() {
  const site = useSite();
  const views = useViewText();
  const { text, language, address: { params } } = site;
  const q = params.q?.trim() ?? '';
  const kind = KINDS.find((k) => k === params.kind);
  const place = params.before ? { last: PAGE, before: params.before } : { first: PAGE, ...(params.after && { after: params.after }) };
  const variables: SearchPageQueryVariables | undefined = q ? { lang: language, text: q, ...(kind && { kinds: [kind.toUpperCase() as Uppercase<typeof kind>] }), ...place } : undefined;
  const answer = useAnswer(SearchPageDocument, variables);
  const stale = answer.failure?.code === 'BAD_CURSOR';
  useEffect(() => {
    if (stale) site.go(site.with(FIRST_PAGE), true);
  }, [stale]);
  if (!variables) return <><PageHead name={text.search.name} /><SearchField large /></>;
  return (
    <Asked answer={answer} rows={12} page>
      {(data) => (
        <>
          <PageHead
            name={text.search.results(q)} facts={<span role="status">{text.search.found(data.search.totalCount)}</span>}
            actions={<><Cite view={{ title: text.search.results(q), dataset: data.dataset.citation, version: data.dataset.version }} /><AskInGraphQL document={SearchPageDocument} variables={variables} /></>}
          />
          <Kinds data={data} chosen={kind} />
          {data.search.totalCount === 0 ? <Notice title={text.states.nothing}>{kind && data.all.totalCount > 0 ? <Change params={{ kind: undefined, ...FIRST_PAGE }}>{views.actions.clear}</Change> : text.search.none}</Notice> : <>
            <ol className="rows found">
              {data.search.edges.map((hit) => (
                <li key={hit.node.id}>
                  <To thing={hit.node} mark /> <span className="soft small"><Fact hit={hit} />{hit.matched !== hit.node.name && <> · {text.search.matched(hit.matched)}</>}</span>
                </li>
              ))}
            </ol>
            <Pager page={Math.max(1, Math.floor(Number(params.page)) || 1)} size={PAGE} shown={data.search.edges.length} total={data.search.totalCount} info={data.search.pageInfo} />
          </>}
        </>
      )}
    </Asked>
  );
}

/** The kinds among the hits, each with how many; choosing one leaves only its hits. */
function Kinds({ data, chosen }: { data: SearchPageQuery; chosen: (typeof KINDS)[number] | undefined }) {
  const { text } = useSite();
  const views = useViewText();
  const groups = data.all.groups.flatMap(({ key, count }) => {
    const kind = KINDS.find((k) => k === key.toLowerCase());
    return kind ? [{ kind, count }] : [];
  });
  if (groups.length < 2 && !chosen) return null;
  return (
    <div className="bar chips" role="group" aria-label={views.table.kind}>
      {groups.map(({ kind, count }) => (
        <Change key={kind} className={kind === chosen ? 'chip on' : 'chip'} params={{ kind: kind === chosen ? undefined : kind, ...FIRST_PAGE }} {...(kind === chosen && { current: true })}>
          <Kind of={kind} silent />{text.kinds[kind]} <span className="num">{text.number(count)}</span>{kind === chosen && <span aria-hidden="true">×</span>}
        </Change>
      ))}
    </div>
  );
}
