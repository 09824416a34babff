import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { onAnswer } from '../api/api.ts';
import { fetchMe } from '../api/session.ts';
import { useAnnounced } from '../ui/announce.ts';
import classes from './connection-banner.module.css';
import { queryClient } from './query-client.ts';
import { useText } from './text.tsx';

type Connection = 'there' | 'lost' | 'back';

const answered = (before: Connection): Connection => (before === 'there' ? 'there' : 'back');

/** Says that the connection is lost and that nothing typed is; goes away with the first answer and no sooner. */
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
  const [asking, setAsking] = useState(false);
  const [tries, setTries] = useState(0);
  const told = connection === 'lost' || connection === 'back';
  useAnnounced(
    told ? t(`frame.connection.${connection}`) : undefined,
    connection === 'lost' ? tries : connection,
  );
  const again = async () => {
    setAsking(true);
    // The call that tells: what failed may have been a change, which nobody but its person sends again.
    await fetchMe().then(
      () =>
        queryClient.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' }),
      () => undefined,
    );
    setTries((before) => before + 1);
    setAsking(false);
  };
  return connection === 'lost' ? (
    <section className={classes.banner} aria-label={t('frame.connection')}>
      <span>{t('frame.connection.lost')}</span>
      <Button size="compact-sm" variant="default" loading={asking} onClick={() => void again()}>
        {t('frame.connection.again')}
      </Button>
    </section>
  ) : null;
};
