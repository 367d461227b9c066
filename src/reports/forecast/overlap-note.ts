import type { TrackRecord } from '../../forecast/track-record';
import type { Speech } from '../../text/speech';

/** That forecasts which were made again so often tell of the same days, and how many tell of days of their own; `null` where all do. */
export function overlapNote({ forecasts, apart }: TrackRecord, { t, plain }: Speech): string | null {
  return apart < forecasts ? t('forecast.overlap', { n: plain(forecasts), apart: plain(apart) }) : null;
}
