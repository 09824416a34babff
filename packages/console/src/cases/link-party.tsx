import { Button } from '@mantine/core';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { useFind } from '../find/use-find.ts';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import { announce, useAnnounced } from '../ui/announce.ts';
import { TextField } from '../ui/field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import { type Case, underCase, useCasesChanged, useOvertaken } from './case-calls.ts';
import { useName } from './case-words.ts';
import classes from './cases.module.css';

/** Links somebody: they are looked for here, under the case, which is taken in hand for that. */
export const LinkParty = ({ of: one }: { readonly of: Case }) => {
  const t = useText();
  const { case: inHand, takeCase } = useAccess();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  if (!asking || inHand?.id !== one.id)
    return (
      <Button
        className={classes.more ?? ''}
        variant="default"
        autoFocus={asked}
        onClick={() => {
          takeCase({ id: one.id, label: one.number });
          setAsking(true);
          setAsked(true);
        }}
      >
        {t('cases.link')}
      </Button>
    );
  return <Search of={one} onClose={() => setAsking(false)} />;
};

const Search = ({ of: one, onClose }: { readonly of: Case; readonly onClose: () => void }) => {
  const t = useText();
  const nameOf = useName();
  const changed = useCasesChanged();
  const overtaken = useOvertaken();
  const [text, setText] = useState('');
  const find = useFind(text);
  useAnnounced(find.current ? t('find.count', { count: find.found.length }) : undefined, find.text);
  const link = useMutation({
    mutationFn: (subject: string) =>
      api.POST('/v1/cases/{id}/parties', {
        params: { path: { id: one.id } },
        body: { subject },
        headers: underCase(one.id),
      }),
    onSuccess: () => {
      void changed();
      onClose();
      announce(t('cases.told.linked'));
    },
    onError: overtaken,
  });
  return (
    <div className={classes.search}>
      <TextField
        label={t('cases.link.find')}
        placeholder={t('find.placeholder')}
        value={text}
        autoFocus
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Escape' && onClose()}
      />
      <Button variant="default" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
      {find.failure !== undefined && <ProblemNotice failure={find.failure} again={find.again} />}
      {link.error && <ProblemNotice failure={link.error} />}
      {find.current && find.found.length === 0 && <p className={classes.quiet}>{t('find.none.title')}</p>}
      {find.found.length > 0 && (
        <ul className={classes.list}>
          {find.found.map(({ subject, shown }) => (
            <li key={subject} className={classes.line}>
              <span className={classes.words}>
                <span>{nameOf(shown)}</span>
                <span className={classes.quiet}>
                  {[
                    shown.customer?.[0]?.customer_number,
                    ...(shown.postal_address ?? []).map(({ postcode, city }) =>
                      `${postcode ?? ''} ${city ?? ''}`.trim(),
                    ),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <Button
                size="compact-sm"
                variant="default"
                loading={link.isPending && link.variables === subject}
                aria-label={t('cases.link.name', { name: nameOf(shown) })}
                onClick={() => link.mutate(subject)}
              >
                {t('cases.link.do')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
