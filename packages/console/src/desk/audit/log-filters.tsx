import { Checkbox } from '@mantine/core';
import { useVocabulary } from '../../api/vocabulary.ts';
import { useText } from '../../frame/text.tsx';
import { ChoiceField } from '../../ui/field.tsx';
import { Filters } from '../../ui/filters.tsx';
import classes from './audit.module.css';
import { CustomerField } from './customer-field.tsx';
import { daysOf, type Filter, logSpan } from './log-filter.ts';
import { SpanFields } from './span-fields.tsx';
import { StaffField } from './staff-field.tsx';

const OPERATIONS = [
  'read',
  'search',
  'add',
  'change',
  'remove',
  'import',
  'export',
  'disclose',
  'erase',
  'sign-in',
  'sign-out',
  'break-glass',
  'apply-notice',
];
const OUTCOMES = ['allowed', 'refused', 'failed'] as const;

interface LogFiltersProps {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  /** Id of the customer whose looks are wanted. */
  readonly lookedAt: string | undefined;
  readonly onLookAt: (subject: string | undefined) => void;
}

/** Whom, by whom, when, what, how it ended and for what: all of them at once. */
export const LogFilters = ({ filter, onChange, lookedAt, onLookAt }: LogFiltersProps) => {
  const t = useText();
  const words = useVocabulary();
  const any = { value: '', label: t('audit.filter.any') };
  const days = daysOf(filter, lookedAt);
  return (
    <>
      <Filters label={t('audit.filter')}>
        <CustomerField value={lookedAt} onChoose={onLookAt} />
        <StaffField value={filter.actor} onChoose={(actor) => onChange({ ...filter, actor })} />
        <SpanFields
          days={days}
          wrong={logSpan(days, lookedAt) === undefined}
          onChange={(chosen) => onChange({ ...filter, days: chosen })}
        />
        <ChoiceField
          label={t('audit.filter.operation')}
          value={filter.operation}
          data={[any, ...OPERATIONS.map((value) => ({ value, label: t(`audit.operation.${value}`) }))]}
          onChange={({ currentTarget }) => onChange({ ...filter, operation: currentTarget.value })}
        />
        <ChoiceField
          label={t('audit.filter.outcome')}
          value={filter.outcome}
          data={[any, ...OUTCOMES.map((value) => ({ value, label: t(`audit.outcome.${value}`) }))]}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, outcome: currentTarget.value as Filter['outcome'] })
          }
        />
        <ChoiceField
          label={t('audit.filter.purpose')}
          value={filter.purpose}
          data={[
            any,
            ...Object.entries(words?.purposes ?? {}).map(([value, { name }]) => ({ value, label: name })),
          ]}
          onChange={({ currentTarget }) => onChange({ ...filter, purpose: currentTarget.value })}
        />
        <Checkbox
          className={classes.check}
          label={t('audit.filter.without_case')}
          checked={filter.withoutCase}
          onChange={({ currentTarget }) => onChange({ ...filter, withoutCase: currentTarget.checked })}
        />
      </Filters>
      {lookedAt !== undefined && days.first === '' && days.last === '' && (
        <p className={classes.lead}>{t('audit.log.whole')}</p>
      )}
    </>
  );
};
