import { useState } from 'react';
import { CaseGate } from '../cases/case-gate.tsx';
import { CaseList } from '../cases/case-list.tsx';
import classes from '../cases/cases.module.css';
import { OpenCase } from '../cases/open-case.tsx';
import { useText } from '../frame/text.tsx';
import { ChoiceField } from '../ui/field.tsx';
import { Filters } from '../ui/filters.tsx';
import { Page } from '../ui/page.tsx';

/** Outages: each is a case with an area or a network element, from which those hit are selected. */
export const Screen = () => {
  const t = useText();
  const [status, setStatus] = useState<'open' | 'closed'>('open');
  return (
    <Page title={t('disruptions.title')} actions={<OpenCase disruption primary />}>
      <p className={classes.quiet}>{t('disruptions.lead')}</p>
      <CaseGate>
        <Filters label={t('cases.filter')}>
          <ChoiceField
            label={t('cases.filter.status')}
            value={status}
            data={(['open', 'closed'] as const).map((value) => ({
              value,
              label: t(`cases.status.${value}`),
            }))}
            onChange={({ currentTarget }) => setStatus(currentTarget.value as typeof status)}
          />
        </Filters>
        <CaseList filter={{ of: 'all', status, kind: 'service_disruption' }} />
      </CaseGate>
    </Page>
  );
};
