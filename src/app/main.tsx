import '../ui/theme.css';
import '../ui/base.css';
import '../question/question.css';
import '../features/advice/letter.css';
import '../features/advice/compare/compare.css';
import '../features/explain/explain.css';
import '../local/local.css';
import '../features/hagro/hagro.css';
import '../features/hagro/discuss/discuss.css';
import '../features/hagro/report/report.css';
import '../features/paper/paper.css';
import '../ui/print.css';
import { createRoot } from 'react-dom/client';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { createI18n } from './i18n';
import { Product } from './Product';

const root = document.getElementById('app');
if (root) {
  const product = createRoot(root);
  void createI18n().then((i18n) => product.render(<Product i18n={i18n} flows={flows} library={library} />));
}
