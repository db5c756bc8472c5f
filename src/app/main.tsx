import '../ui/theme.css';
import '../ui/base.css';
import '../ui/question.css';
import '../ui/letter.css';
import '../ui/compare.css';
import '../ui/explain.css';
import '../ui/local.css';
import '../ui/print.css';
import { createRoot } from 'react-dom/client';
import { flows } from '../../flows';
import { library } from '../../flows/library';
import { createI18n } from './i18n';
import { Product } from './Product';

const root = document.getElementById('app');
if (root) createRoot(root).render(<Product i18n={createI18n()} flows={flows} library={library} />);
