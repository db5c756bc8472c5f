import './about.css';
import type { Flow } from '../../content/flow';
import type { AboutPage } from '../../route/addresses';
import { AccessibilityScreen } from './AccessibilityScreen';
import { PrivacyScreen } from './PrivacyScreen';
import { ProductScreen } from './ProductScreen';
import { SourcesScreen } from './SourcesScreen';
import { TermsScreen } from './TermsScreen';

interface Props {
  readonly page: AboutPage;
  readonly flows: readonly Flow[];
}

/** A page about the product itself; the texts that flows share have to be there. */
export function AboutRoute({ page, flows }: Props) {
  switch (page) {
    case 'over':
      return <ProductScreen flows={flows} />;
    case 'bronnen':
      return <SourcesScreen />;
    case 'begrippen':
      return <TermsScreen />;
    case 'privacy':
      return <PrivacyScreen />;
    case 'toegankelijkheid':
      return <AccessibilityScreen />;
  }
}
