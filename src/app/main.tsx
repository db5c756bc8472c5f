import '../ui/theme.css';
import '../ui/base.css';
import '../question/question.css';
import '../ui/print.css';
import { createRoot } from 'react-dom/client';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { guardPresses } from '../route/presses';
import { absorb } from './early/absorb';
import { takeOver } from './early/swap';
import { createI18n } from './i18n';
import { handOutInNeed } from './keptFiles';
import { Product } from './Product';

/** Whether this build has a worker that keeps it in the browser: see vite.config.ts. */
declare const keptOffline: boolean;

handOutInNeed(flows);
guardPresses();

const root = document.getElementById('app');
if (root) {
  const product = createRoot(root);
  takeOver(root);
  if (window.early) absorb(flows, window.early);
  void createI18n().then((i18n) => product.render(<Product i18n={i18n} flows={flows} library={library} />));
}

// After all that the first screen needs: keeping the product is for the next visit.
if (keptOffline && 'serviceWorker' in navigator) {
  addEventListener('load', () => void import('./offline/worker').then(({ keepOffline }) => keepOffline()));
}
