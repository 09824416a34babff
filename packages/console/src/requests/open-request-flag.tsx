import { Link } from '@tanstack/react-router';
import { useVocabulary } from '../api/vocabulary.ts';
import { requestAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { StatusBadge } from '../ui/status-badge.tsx';
import { answerBy, type RequestRow, said } from './request-row.ts';
import { daysTo, TimeLeft } from './time-left.tsx';

/** Says at the head of a customer's page that a request waits, which and until when. */
export const OpenRequestFlag = ({ row }: { readonly row: RequestRow }) => {
  const t = useText();
  const words = useVocabulary();
  const { day } = useFormats();
  const days = daysTo(answerBy(row));
  const right = said(row, 'exercised_right');
  return (
    <>
      <StatusBadge tone={days < 0 ? 'danger' : 'warning'}>{t('requests.flag')}</StatusBadge>{' '}
      <Link to={requestAddress(row.id)} preload={false}>
        {words?.rights[right]?.name ?? right}
      </Link>
      {'. '}
      {t('requests.flag.answer_by', { day: day(answerBy(row)) })} <TimeLeft days={days} />
    </>
  );
};
