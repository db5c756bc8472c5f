import { hagroAddress, localFormAddress } from '../../route/addresses';
import { Door, type DoorWay } from './Door';
import { useWords } from './useWords';

/** What the product has to offer: each is null or false where it has not. */
export interface Offer {
  /** Addresses of the flow's first question and of its questions on paper, and how long it takes. */
  readonly walk: { readonly first: string; readonly paper: string; readonly time: string };
  readonly hagro: boolean;
  /** The address of the explanation. */
  readonly explanation: string | null;
  readonly local: boolean;
}

interface Props {
  readonly offer: Offer;
  /** Whether a walk was begun: then the way on stands elsewhere. */
  readonly isBegun: boolean;
}

/** Three doors: for a practice, for practices together, and for a municipality. */
export function Doors({ offer: { walk, hagro, explanation, local }, isBegun }: Props) {
  const { t } = useWords();
  const paper = { label: t('start.practice.paper'), address: walk.paper, time: null };
  const begin = { label: t('parts:start.begin'), address: walk.first, time: walk.time };
  const explain = explanation === null ? null : { address: explanation, time: t('start.municipality.explainTime') };
  const ways: DoorWay[] = [
    ...(explain === null ? [] : [{ ...explain, label: t('start.municipality.explain') }]),
    ...(local
      ? [{ label: t('start.municipality.local'), address: localFormAddress, time: t('start.municipality.localTime') }]
      : []),
  ];
  const [way, ...others] = ways;
  return (
    <div className="doors">
      <Door
        title={t('start.practice.title')}
        lead={t('start.practice.lead')}
        ways={isBegun ? [paper] : [begin, paper]}
        isMain={!isBegun}
      />
      {hagro ? (
        <Door
          title={t('start.hagro.title')}
          lead={t('start.hagro.lead')}
          ways={[{ label: t('start.hagro.link'), address: hagroAddress, time: t('start.hagro.time') }]}
        />
      ) : null}
      {way === undefined ? null : (
        <Door title={t('start.municipality.title')} lead={t('start.municipality.lead')} ways={[way, ...others]} />
      )}
    </div>
  );
}
