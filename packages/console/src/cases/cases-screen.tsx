import { useState } from 'react';
import { useText } from '../frame/text.tsx';
import { ChoiceField, TextField } from '../ui/field.tsx';
import { Filters } from '../ui/filters.tsx';
import { Page } from '../ui/page.tsx';
import type { CaseFilter } from './case-calls.ts';
import { CaseGate } from './case-gate.tsx';
import { CaseList } from './case-list.tsx';
import { KINDS } from './case-words.ts';
import { OpenCase } from './open-case.tsx';

const NUMBER = /^\s*c?-?(\d{4})-(\d{1,6})\s*$/i;

/** `2026-12` is enough of C-2026-000012; undefined while it is no number yet. */
const numberOf = (written: string): string | undefined => {
  const [, year, digits] = NUMBER.exec(written) ?? [];
  return year === undefined || digits === undefined ? undefined : `C-${year}-${digits.padStart(6, '0')}`;
};

/** The work list: one's own cases, those of one's roles, all. */
export const Screen = () => {
  const t = useText();
  const [filter, setFilter] = useState<CaseFilter>({ of: 'mine', status: 'open' });
  const [written, setWritten] = useState('');
  const number = numberOf(written);
  const asked = number === undefined ? filter : { ...filter, of: 'all' as const, number };
  return (
    <Page title={t('cases.title')} actions={<OpenCase primary />}>
      <CaseGate>
        <Filters label={t('cases.filter')}>
          <ChoiceField
            label={t('cases.filter.of')}
            value={asked.of}
            disabled={number !== undefined}
            data={(['mine', 'my_roles', 'all'] as const).map((value) => ({
              value,
              label: t(`cases.of.${value}`),
            }))}
            onChange={({ currentTarget }) =>
              setFilter({ ...filter, of: currentTarget.value as CaseFilter['of'] })
            }
          />
          <ChoiceField
            label={t('cases.filter.status')}
            value={filter.status}
            data={(['open', 'closed'] as const).map((value) => ({
              value,
              label: t(`cases.status.${value}`),
            }))}
            onChange={({ currentTarget }) =>
              setFilter({ ...filter, status: currentTarget.value as CaseFilter['status'] })
            }
          />
          <ChoiceField
            label={t('cases.filter.kind')}
            value={filter.kind ?? ''}
            data={[
              { value: '', label: t('cases.filter.any') },
              ...[...KINDS, 'service_disruption' as const].map((value) => ({
                value,
                label: t(`cases.kind.${value}`),
              })),
            ]}
            onChange={({ currentTarget }) =>
              setFilter({ ...filter, kind: (currentTarget.value || undefined) as CaseFilter['kind'] })
            }
          />
          <TextField
            label={t('cases.filter.number')}
            placeholder={t('cases.filter.number_example')}
            value={written}
            onChange={({ currentTarget }) => setWritten(currentTarget.value)}
          />
        </Filters>
        <CaseList filter={asked} />
      </CaseGate>
    </Page>
  );
};
