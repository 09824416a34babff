import { useVocabulary } from '../api/vocabulary.ts';
import { useText } from '../frame/text.tsx';
import { useFormats } from '../ui/formats.ts';
import { Value, Values } from '../ui/value.tsx';
import type { Case } from './case-calls.ts';
import { CaseStatus } from './case-status.tsx';

/** What a case is, who has it, since when. */
export const CaseFacts = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  const words = useVocabulary();
  const { day, time } = useFormats();
  const role =
    one.holder_role === null ? undefined : (words?.roles[one.holder_role]?.name ?? one.holder_role);
  return (
    <Values>
      <Value label={t('cases.column.kind')}>{t(`cases.kind.${one.kind}`)}</Value>
      <Value label={t('cases.column.status')}>
        <CaseStatus of={one} />
      </Value>
      <Value label={t('cases.column.holder')}>{one.holder?.name ?? role ?? t('cases.nobody')}</Value>
      {one.network_element !== null && <Value label={t('disruptions.element')}>{one.network_element}</Value>}
      {one.area !== null && <Value label={t('disruptions.area')}>{one.area}</Value>}
      <Value label={t('cases.column.opened')} note={one.opened_by.name}>
        <time dateTime={one.opened_at}>{time(one.opened_at)}</time>
      </Value>
      {one.closed_at !== null && (
        <Value label={t('cases.closed_at')} note={one.closed_by?.name}>
          <time dateTime={one.closed_at}>{time(one.closed_at)}</time>
        </Value>
      )}
      {one.last_day !== null && (
        <Value label={t('cases.last_day')}>
          <time dateTime={one.last_day}>{day(one.last_day)}</time>
        </Value>
      )}
    </Values>
  );
};
