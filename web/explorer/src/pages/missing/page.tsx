// page.tsx of missing: an address with nothing behind it, and what a search for its words finds.
import { Link, useSite } from '../../app/site';
import { Fact } from '../../app/hit';
import { SearchDocument } from '../../data/gen/search';
import { useAnswer } from '../../data/use-answer';
import { To } from '../../parts/kind';
import { PageHead } from '../../parts/layout';
import { Asked } from '../../parts/states';

export default function Missing() {
  return <NotHere title={useSite().text.missing.page} words={useSite().address.path.split('/').at(-1) ?? ''} />;
}

/** Says that something is not here, with what a search for it finds. */
export function NotHere({ title, words }: { title: string; words: string }) {
  const { text, language } = useSite();
  const asked = words.replace(/[-_]+/g, ' ').trim();
  const answer = useAnswer(SearchDocument, asked ? { lang: language, text: asked, first: 8 } : undefined);
  return (
    <>
      <PageHead name={title} />
      {asked && (
        <Asked answer={answer}>
          {({ search }) => search.edges.length === 0 ? <p>{text.search.none}</p> : (
            <>
              <h2>{text.missing.near}</h2>
              <ul className="rows">{search.edges.map((hit) => <li key={hit.node.id}><To thing={hit.node} mark /> <span className="soft"><Fact hit={hit} /></span></li>)}</ul>
            </>
          )}
        </Asked>
      )}
      <p><Link to="/">{text.missing.home}</Link></p>
    </>
  );
}
