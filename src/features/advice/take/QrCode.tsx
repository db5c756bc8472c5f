import { encode } from 'uqr';
import { useWords } from '../useWords';

/** An address as a square to scan; black on white whatever the theme. */
export function QrCode({ address }: { readonly address: string }) {
  const { t } = useWords();
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <figure className="print-only qr">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('take.qr')} shapeRendering="crispEdges">
        <rect className="qr-light" width={size} height={size} />
        <path className="qr-dark" d={squares.join('')} />
      </svg>
      <figcaption>{t('take.qr')}</figcaption>
    </figure>
  );
}
