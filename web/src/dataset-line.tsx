// dataset-line.tsx: the line at the foot of the page that says which data answers.
import { useEffect, useState } from 'react';
import { ask } from './api';

interface Dataset {
  name: string;
  version: string;
  counts: { kind: string; count: number }[];
}

const plurals: Record<string, string> = { COUNTRY: 'countries', PERSON: 'people' };
const plural = (kind: string) => plurals[kind] ?? `${kind.toLowerCase()}s`;

async function askDataset(): Promise<Dataset> {
  const { data, errors } = await ask({ query: '{ dataset { name version counts { kind count } } }' });
  const dataset = data?.['dataset'] as Dataset | undefined;
  if (!dataset) throw new Error(errors?.[0]?.message ?? 'It gave no reason.');
  return dataset;
}

export function DatasetLine() {
  const [dataset, setDataset] = useState<Dataset>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    askDataset().then(setDataset, (error: Error) => setFailure(error.message));
  }, []);
  return (
    <footer className="atlas-line">
      {failure && <span>The API did not say which data it holds. {failure}</span>}
      {dataset && (
        <>
          <span>
            {dataset.name}, version {dataset.version}
          </span>
          <span>{dataset.counts.map(({ kind, count }) => `${count.toLocaleString('en')} ${plural(kind)}`).join(' · ')}</span>
        </>
      )}
      <a href="licenses.md">Licences of this page</a>
    </footer>
  );
}
