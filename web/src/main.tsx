// main.tsx: where the page begins.
import './workers';
// One by one rather than graphiql/style.css, which holds half a megabyte of fonts and the editor's own styles again.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import 'graphiql/graphiql.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground';

createRoot(document.getElementById('root')!).render(<Playground />);
