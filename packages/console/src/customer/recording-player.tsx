import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './customer.module.css';

interface RecordingPlayerProps {
  readonly subject: string;
  readonly recording: string;
  readonly what: string;
}

/** Begins a play when asked, then leaves it to the browser's own player, which seeks and is reached by keyboard. */
export const RecordingPlayer = ({ subject, recording, what }: RecordingPlayerProps) => {
  const t = useText();
  const [over, setOver] = useState(false);
  const play = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/subjects/{subject}/recordings/{id}/plays', {
          params: { path: { subject, id: recording } },
        }),
      ),
    onSuccess: () => setOver(false),
  });
  return (
    <div className={classes.player}>
      {play.data && !over ? (
        // biome-ignore lint/a11y/useMediaCaption: a recorded call has no written form
        <audio
          controls
          autoPlay
          preload="auto"
          src={play.data.address}
          aria-label={what}
          onError={() => {
            setOver(true);
            announce(t('customer.recordings.over'));
          }}
        />
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlayerPlay aria-hidden size={16} />}
          loading={play.isPending}
          aria-label={t('customer.recordings.play_of', { what })}
          onClick={() => play.mutate()}
        >
          {over ? t('customer.recordings.again') : t('customer.recordings.play')}
        </Button>
      )}
      {play.error && <ProblemNotice failure={play.error} />}
    </div>
  );
};
