import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { api, dataOf } from '../api/api.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { queryClient } from '../frame/query-client.ts';
import { useText } from '../frame/text.tsx';
import { useLeadToWrong } from '../ui/lead-to-wrong.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import classes from './outside.module.css';

/** The undertakings that are not in force, each with its text, to be read and accepted; access opens at once. */
export const AcceptUndertakings = () => {
  const language = useIntl().locale;
  const needed = useQuery({
    queryKey: ['undertakings', language],
    queryFn: () => dataOf(api.GET('/v1/undertakings/mine', { params: { query: { language } } })),
  });
  if (needed.error) return <ProblemNotice failure={needed.error} again={() => void needed.refetch()} />;
  if (!needed.data) return <Skeleton lines={4} />;
  const missing = needed.data.items.filter((one) => !one.in_force);
  return missing.map((one) => <Accept key={`${one.undertaking} ${one.digest}`} {...one} />);
};

interface Needed {
  readonly undertaking: string;
  readonly version: string | null;
  readonly language: string;
  readonly text: string;
  readonly digest: string;
  readonly roles: readonly string[];
}

const Accept = ({ undertaking, version, language, text, digest, roles }: Needed) => {
  const t = useText();
  const words = useVocabulary();
  const [read, setRead] = useState(false);
  const [asked, setAsked] = useState(false);
  const accept = useMutation({
    mutationFn: () =>
      dataOf(api.POST('/v1/me/undertakings', { body: { undertaking, version, language, digest } })),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['me'] }),
        queryClient.invalidateQueries({ queryKey: ['undertakings'] }),
        queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' }),
      ]),
    onError: () => queryClient.invalidateQueries({ queryKey: ['undertakings'] }), // the text may have changed
  });
  const names = roles.map((role) => words?.roles[role]?.name ?? role).join(', ');
  const missing = asked && !read;
  const { place, lead } = useLeadToWrong<HTMLFormElement>();
  return (
    <form
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (read) accept.mutate();
        else lead();
      }}
    >
      <p>{t('sign-in.undertaking.roles', { roles: names })}</p>
      <blockquote className={classes.quote} lang={language}>
        {text}
      </blockquote>
      <Checkbox
        checked={read}
        onChange={(event) => setRead(event.currentTarget.checked)}
        label={t('sign-in.undertaking.read')}
        error={missing ? t('sign-in.undertaking.read_first') : undefined}
        aria-invalid={missing}
        mb="md"
      />
      {accept.error && <ProblemNotice failure={accept.error} />}
      <p className={classes.buttons}>
        <Button type="submit" loading={accept.isPending}>
          {t('sign-in.undertaking.accept')}
        </Button>
      </p>
    </form>
  );
};
