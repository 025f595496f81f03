// numbers.tsx: what was said in numbers about the exchanges of a country, the newest exchange first, each number with its hedge and its source.
import { useSite } from '../../app/site';
import { DateText } from '../../parts/date';
import { To } from '../../parts/kind';
import { Section } from '../../parts/layout';
import { Number } from '../../parts/number';
import { useEntityText } from '../../text/entities';
import type { Exchange } from './flow-layout';
import { oldestFirst } from './flow-layout';
import { texts } from './text';

export function SaidInNumbers({ exchanges }: { exchanges: readonly Exchange[] }) {
  const { text, language } = useSite();
  const entities = useEntityText();
  const t = texts[language];
  const told = oldestFirst(exchanges).reverse().filter((e) => e.figures.nodes.length > 0);
  if (told.length === 0) return null;
  return (
    <Section id="said" title={t.said} note={t.saidNote}>
      <table className="folds">
        <caption className="hidden">{t.said}</caption>
        <thead><tr><th scope="col">{entities.institution.exchange}</th><th scope="col" className="r">{t.number}</th><th scope="col">{t.what}</th><th scope="col">{text.source.asOf}</th><th scope="col">{text.source.saidBy}</th></tr></thead>
        {told.map((e) => (
          <tbody key={e.id}>
            {e.figures.nodes.map((f, i) => (
              <tr key={f.id}>
                {i === 0 ? <th scope="rowgroup" rowSpan={e.figures.nodes.length}><To thing={e} /></th> : null}
                <td className="r nowrap"><Number figure={f} /></td><td className="grow">{f.measure}</td><td><DateText date={f.asOf} /></td><td>{f.saidBy && <To thing={f.saidBy} />}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  );
}
