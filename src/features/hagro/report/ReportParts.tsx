import { CountFold } from '../CountFold';
import { useLooking } from '../looking';
import { Tick } from '../Tick';
import { useWords } from '../useWords';
import { reportParts } from './write/reportText';

/** What to add behind the first page, on screen, on paper and in Word alike. */
export function ReportParts() {
  const { t } = useWords();
  const { looking, look } = useLooking();
  const { chosen } = looking;
  return (
    <CountFold
      id="ook"
      title={t('hagro.report.parts')}
      counts={t('hagro.report.ofAll', { count: chosen.size, total: reportParts.length })}
    >
      <fieldset className="report-parts" aria-labelledby="ook">
        {reportParts.map((id) => (
          <Tick
            key={id}
            id={`ook-${id}`}
            label={t(`hagro.report.part.${id}`)}
            checked={chosen.has(id)}
            onChange={(on) =>
              look({ chosen: new Set(reportParts.filter((each) => (each === id ? on : chosen.has(each)))) })
            }
          />
        ))}
      </fieldset>
    </CountFold>
  );
}
