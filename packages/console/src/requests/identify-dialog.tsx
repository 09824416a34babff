import { useState } from 'react';
import { api } from '../api/api.ts';
import { useText } from '../frame/text.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ChoiceField } from '../ui/field.tsx';
import { useChoices } from './choices.ts';
import type { DataRequest } from './request-calls.ts';
import classes from './requests.module.css';
import { useStep } from './use-step.ts';

type Means = NonNullable<DataRequest['identified_by']>;

interface StepProps {
  readonly request: DataRequest;
  readonly onClose: () => void;
}

/** Keeps how the person was identified. */
export const IdentifyDialog = ({ request, onClose }: StepProps) => {
  const t = useText();
  const { means } = useChoices();
  const [chosen, setChosen] = useState<Means | ''>('');
  const [tried, setTried] = useState(false);
  const step = useStep({
    take: (headers) =>
      api.POST('/v1/requests/{id}/identification', {
        params: { path: { id: request.id } },
        body: { identified_by: chosen as Means },
        headers,
      }),
    told: () => t('requests.told.identified'),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      open
      title={t('requests.identify')}
      confirm={t('requests.identify.save')}
      busy={step.isPending}
      failure={step.error}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (chosen !== '') step.mutate();
      }}
    >
      <div className={classes.form}>
        <ChoiceField
          label={t('requests.column.identified')}
          value={chosen}
          data-autofocus
          data={means(t('requests.choose'))}
          problem={tried && chosen === '' ? t('requests.needed') : undefined}
          onChange={({ currentTarget: { value } }) => {
            step.anew();
            setChosen(value as Means);
          }}
        />
        <p className={classes.quiet}>{t('requests.identify.body')}</p>
      </div>
    </ConfirmDialog>
  );
};
