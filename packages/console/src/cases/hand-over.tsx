import { useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { useVocabulary } from '../api/vocabulary.ts';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ChoiceField } from '../ui/field.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import { type Case, underCase, useCasesChanged, useColleagues, useOvertaken } from './case-calls.ts';
import { mayDo } from './case-words.ts';
import classes from './cases.module.css';

interface HandOverProps {
  readonly of: Case;
  readonly onClose: () => void;
}

/** Asks to whom the case goes: a role, whose members take it, or one colleague. */
export const HandOver = ({ of: one, onClose }: HandOverProps) => {
  const t = useText();
  const words = useVocabulary();
  const { case: inHand, takeCase } = useAccess();
  const changed = useCasesChanged();
  const overtaken = useOvertaken();
  const colleagues = useColleagues(true);
  const [chosen, setChosen] = useState('');
  const [tried, setTried] = useState(false);
  const give = useMutation({
    mutationFn: () => {
      const [kind, id = ''] = chosen.split(' ');
      return dataOf(
        api.POST('/v1/cases/{id}/hand-over', {
          params: { path: { id: one.id }, header: { 'If-Match': `"${one.revision}"` } },
          body: kind === 'role' ? { role: id } : { actor: id },
          headers: underCase(one.id),
        }),
      );
    },
    onSuccess: () => {
      if (inHand?.id === one.id) takeCase(undefined);
      void changed();
      onClose();
      const to = [...roles, ...people].find(({ value }) => value === chosen)?.label ?? '';
      announce(t('cases.told.handed_over', { to }));
    },
    onError: overtaken,
  });
  const roles = Object.entries(words?.roles ?? {})
    .filter(([, { purposes }]) => purposes.some((purpose) => mayDo(words, purpose, 'case_link', 'add')))
    .map(([id, { name }]) => ({ value: `role ${id}`, label: name }));
  const people = (colleagues.data?.items ?? [])
    .filter(({ id }) => id !== one.holder?.id)
    .map(({ id, name }) => ({ value: `actor ${id}`, label: name }));
  return (
    <ConfirmDialog
      open
      title={t('cases.hand_over.title', { number: one.number })}
      confirm={t('cases.hand_over')}
      busy={give.isPending}
      failure={give.error ?? colleagues.error}
      onConfirm={() => {
        setTried(true);
        if (chosen !== '') give.mutate();
      }}
      onClose={onClose}
    >
      {colleagues.isPending ? (
        <Skeleton lines={3} />
      ) : (
        <div className={classes.form}>
          <ChoiceField
            label={t('cases.hand_over.to')}
            value={chosen}
            data-autofocus
            problem={tried && chosen === '' ? t('cases.hand_over.choose') : undefined}
            data={[
              { value: '', label: t('cases.hand_over.choose') },
              { group: t('cases.hand_over.roles'), items: roles },
              { group: t('cases.hand_over.people'), items: people },
            ]}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          />
        </div>
      )}
    </ConfirmDialog>
  );
};
