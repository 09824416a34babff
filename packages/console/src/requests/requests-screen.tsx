import { useState } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { CaseGate } from '../cases/case-gate.tsx';
import { useText } from '../frame/text.tsx';
import { ChoiceField } from '../ui/field.tsx';
import { Filters } from '../ui/filters.tsx';
import { Page } from '../ui/page.tsx';
import type { RequestFilter, RequestState } from './request-calls.ts';
import { RequestList } from './request-list.tsx';
import classes from './requests.module.css';

const STATES = ['open', 'overdue', 'closed', 'all'] as const satisfies readonly RequestState[];

/** What people have asked of their data, and by when each is answered. */
export const Screen = () => {
  const t = useText();
  const words = useVocabulary();
  const [filter, setFilter] = useState<RequestFilter>({ state: 'open' });
  const rights = Object.entries(words?.rights ?? {}).filter(([, { answered }]) => answered);
  return (
    <Page title={t('requests.title')}>
      <CaseGate>
        <Filters label={t('requests.filter')}>
          <ChoiceField
            label={t('requests.column.status')}
            value={filter.state}
            data={STATES.map((value) => ({ value, label: t(`requests.state.${value}`) }))}
            onChange={({ currentTarget: { value } }) =>
              setFilter({ ...filter, state: value as RequestState })
            }
          />
          <ChoiceField
            label={t('requests.column.right')}
            value={filter.right ?? ''}
            data={[
              { value: '', label: t('requests.filter.any') },
              ...rights.map(([value, { name }]) => ({ value, label: name })),
            ]}
            onChange={({ currentTarget: { value } }) => setFilter({ ...filter, right: value || undefined })}
          />
        </Filters>
        <RequestList filter={filter} />
        <p className={classes.quiet}>{t('requests.where_to_record')}</p>
      </CaseGate>
    </Page>
  );
};
