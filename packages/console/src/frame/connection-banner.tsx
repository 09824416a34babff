import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { onAnswer } from '../api/api.ts';
import classes from './connection-banner.module.css';
import { queryClient } from './query-client.ts';
import { useText } from './text.tsx';

/** Says that the connection is lost and that nothing typed is; goes away with the first answer. */
export const ConnectionBanner = () => {
  const t = useText();
  const [lost, setLost] = useState(!navigator.onLine);
  useEffect(() => {
    const gone = () => setLost(true);
    const back = () => setLost(false);
    const stop = onAnswer((status) => setLost(status === 0));
    window.addEventListener('offline', gone);
    window.addEventListener('online', back);
    return () => {
      stop();
      window.removeEventListener('offline', gone);
      window.removeEventListener('online', back);
    };
  }, []);
  const again = () => {
    setLost(false);
    void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  };
  return (
    <div role="status">
      {lost && (
        <div className={classes.banner}>
          <span>{t('frame.connection.lost')}</span>
          <Button size="compact-sm" variant="default" onClick={again}>
            {t('frame.connection.again')}
          </Button>
        </div>
      )}
    </div>
  );
};
