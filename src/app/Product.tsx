import type { i18n } from 'i18next';
import { StrictMode, Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Flow, Library } from '../content/flow';
import { Boundary } from '../parts/Boundary';
import { Loading } from '../parts/Loading';
import { LibraryContext } from '../parts/library';
import { useHash } from '../route/route';
import { App } from './App';
import { Failure } from './Failure';
import { Frame } from './frame/Frame';
import { loadShared, loadTexts, type SharedTexts } from './i18n';

interface Props {
  readonly i18n: i18n;
  readonly flows: readonly [Flow, ...Flow[]];
  readonly library: Library & { readonly texts: SharedTexts };
}

/** The whole product around its flows, for the browser and for tests. */
export function Product({ i18n, flows, library }: Props) {
  const loadNames = () => loadShared(i18n, library.texts);
  return (
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <LibraryContext value={library}>
          <Frame flows={flows} load={loadNames}>
            <Boundary
              at={useHash()}
              renderFailure={(error, retry) => <Failure flows={flows} error={error} retry={retry} />}
            >
              <Suspense fallback={<Loading />}>
                <App flows={flows} loadNames={loadNames} load={(flow) => loadTexts(i18n, flow, library.texts)} />
              </Suspense>
            </Boundary>
          </Frame>
        </LibraryContext>
      </I18nextProvider>
    </StrictMode>
  );
}
