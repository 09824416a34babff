import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ComponentProps, useId, useRef, useState } from 'react';
import { api, dataOf } from '../api/api.ts';
import { useAccess } from '../frame/access.tsx';
import { caseAddress } from '../frame/addresses.ts';
import { useText } from '../frame/text.tsx';
import { announce } from '../ui/announce.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ChoiceField, TextField } from '../ui/field.tsx';
import { useMutation } from '../ui/use-mutation.ts';
import { useCasesChanged, useUnderPurpose, withReason } from './case-calls.ts';
import { KINDS, useCaseRights } from './case-words.ts';
import classes from './cases.module.css';
import { usePlaces } from './places.ts';

interface OpenCaseProps {
  /** Who belongs to the case from the first; one stays on the page then. */
  readonly subject?: string | undefined;
  /** Asks where the disruption is instead of the kind. */
  readonly disruption?: boolean;
  readonly primary?: boolean;
}

/** A button that opens a case and takes it in hand: from then on it is the reason. Nothing where the purpose opens none. */
export const OpenCase = ({ subject, disruption = false, primary = false }: OpenCaseProps) => {
  const t = useText();
  const { mayOpen } = useCaseRights();
  const ready = useUnderPurpose();
  const [asking, setAsking] = useState(false);
  if (!mayOpen || !ready) return null;
  return (
    <>
      <Button variant={primary ? 'filled' : 'default'} onClick={() => setAsking(true)}>
        {disruption ? t('disruptions.open') : t('cases.open')}
      </Button>
      {asking && <Dialog subject={subject} disruption={disruption} onClose={() => setAsking(false)} />}
    </>
  );
};

interface DialogProps {
  readonly subject: string | undefined;
  readonly disruption: boolean;
  readonly onClose: () => void;
}

const Dialog = ({ subject, disruption, onClose }: DialogProps) => {
  const t = useText();
  const navigate = useNavigate();
  const { takeCase } = useAccess();
  const changed = useCasesChanged();
  const key = useRef(crypto.randomUUID());
  const [kind, setKind] = useState<(typeof KINDS)[number]>('enquiry');
  const [area, setArea] = useState('');
  const [element, setElement] = useState('');
  const [tried, setTried] = useState(false);
  const nowhere = disruption && area.trim() === '' && element.trim() === '';
  const { unknown, proposed } = usePlaces(disruption);
  const unknownArea = unknown('area', area.trim());
  const unknownElement = unknown('network_element', element.trim());
  const open = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST('/v1/cases', {
          body: {
            kind: disruption ? 'service_disruption' : kind,
            ...(area.trim() !== '' && { area: area.trim() }),
            ...(element.trim() !== '' && { network_element: element.trim() }),
            ...(subject !== undefined && { subject }),
          },
          headers: { ...withReason(t('cases.reason.open')), 'Idempotency-Key': key.current },
        }),
      ),
    onSuccess: (opened) => {
      takeCase({ id: opened.id, label: opened.number });
      void changed();
      onClose();
      announce(t('cases.told.opened'));
      if (subject === undefined) void navigate({ to: caseAddress(opened.id) });
    },
  });
  const change = (set: () => void) => {
    key.current = crypto.randomUUID(); // another case than the one that was tried
    set();
  };
  return (
    <ConfirmDialog
      open
      title={disruption ? t('disruptions.open') : t('cases.open')}
      confirm={t('cases.open.confirm')}
      busy={open.isPending}
      failure={open.error}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (!nowhere && !unknownArea && !unknownElement) open.mutate();
      }}
    >
      <div className={classes.form}>
        {disruption ? (
          <>
            <p>{t('disruptions.open.body')}</p>
            <PlaceField
              label={t('disruptions.element')}
              value={element}
              proposed={proposed.network_element}
              data-autofocus
              problem={
                tried && nowhere
                  ? t('disruptions.nowhere')
                  : tried && unknownElement
                    ? t('disruptions.element.unknown')
                    : undefined
              }
              onChange={({ currentTarget: { value } }) => change(() => setElement(value))}
            />
            <PlaceField
              label={t('disruptions.area')}
              value={area}
              proposed={proposed.area}
              problem={tried && unknownArea ? t('disruptions.area.unknown') : undefined}
              onChange={({ currentTarget: { value } }) => change(() => setArea(value))}
            />
          </>
        ) : (
          <>
            <ChoiceField
              label={t('cases.filter.kind')}
              value={kind}
              data-autofocus
              data={KINDS.map((value) => ({ value, label: t(`cases.kind.${value}`) }))}
              onChange={({ currentTarget: { value } }) => change(() => setKind(value as typeof kind))}
            />
            <p className={classes.quiet}>{t('cases.open.body')}</p>
          </>
        )}
      </div>
    </ConfirmDialog>
  );
};

type PlaceFieldProps = ComponentProps<typeof TextField> & {
  readonly proposed: readonly string[] | undefined;
};

/** A place, typed or taken from those that there are. */
const PlaceField = ({ proposed = [], ...props }: PlaceFieldProps) => {
  const list = useId();
  return (
    <>
      <TextField {...props} maxLength={60} list={list} />
      <datalist id={list}>
        {proposed.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
};
