import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../frame/text.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { ExtendDialog } from './extend-dialog.tsx';
import { IdentifyDialog } from './identify-dialog.tsx';
import type { DataRequest } from './request-calls.ts';
import { useRequestRights } from './request-rights.ts';

/** The steps that can still be taken, for the purpose that answers. */
export const RequestActions = ({ request }: { readonly request: DataRequest }) => {
  const t = useText();
  const { mayTakeSteps } = useRequestRights();
  const [asking, setAsking] = useState<'identify' | 'extend' | 'close'>();
  if (!mayTakeSteps || request.closed_on !== null) return null;
  const done = () => setAsking(undefined);
  return (
    <>
      {request.identified_by === null && (
        <Button variant="default" onClick={() => setAsking('identify')}>
          {t('requests.identify')}
        </Button>
      )}
      {request.clock.extends_to !== null && (
        <Button variant="default" onClick={() => setAsking('extend')}>
          {t('requests.extend')}
        </Button>
      )}
      <Button onClick={() => setAsking('close')}>{t('requests.close')}</Button>
      {asking === 'identify' && <IdentifyDialog request={request} onClose={done} />}
      {asking === 'extend' && (
        <ExtendDialog request={request} to={request.clock.extends_to ?? ''} onClose={done} />
      )}
      {asking === 'close' && <CloseDialog request={request} onClose={done} />}
    </>
  );
};
