import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { onAnswer } from '../api/api.ts';
import { useAnnounced } from '../ui/announce.ts';
import classes from './connection-banner.module.css';
import { queryClient } from './query-client.ts';
import { useText } from './text.tsx';

/** Asking again, it is neither there nor lost until an answer tells. */
type Connection = 'there' | 'lost' | 'asked' | 'back';

const answered = (before: Connection): Connection => (before === 'there' ? 'there' : 'back');

/** Says that the connection is lost and that nothing typed is; goes away with the first answer. */
export const ConnectionBanner = () => {
  const t = useText();
  const [connection, setConnection] = useState<Connection>(navigator.onLine ? 'there' : 'lost');
  useEffect(() => {
    const gone = () => setConnection('lost');
    const back = () => setConnection(answered);
    const stop = onAnswer((status) => setConnection(status === 0 ? 'lost' : answered));
    window.addEventListener('offline', gone);
    window.addEventListener('online', back);
    return () => {
      stop();
      window.removeEventListener('offline', gone);
      window.removeEventListener('online', back);
    };
  }, []);
  const told = connection === 'lost' || connection === 'back';
  useAnnounced(told ? t(`frame.connection.${connection}`) : undefined, connection);
  const again = () => {
    setConnection('asked');
    void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
  };
  return connection === 'lost' ? (
    <section className={classes.banner} aria-label={t('frame.connection')}>
      <span>{t('frame.connection.lost')}</span>
      <Button size="compact-sm" variant="default" onClick={again}>
        {t('frame.connection.again')}
      </Button>
    </section>
  ) : null;
};
