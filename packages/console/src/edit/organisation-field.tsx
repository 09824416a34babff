import { Button } from '@mantine/core';
import { type FocusEvent, useState } from 'react';
import { type Found, useFind } from '../find/use-find.ts';
import { useText } from '../frame/text.tsx';
import { announce, useAnnounced } from '../ui/announce.ts';
import { TextField } from '../ui/field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import classes from './edit.module.css';

interface OrganisationFieldProps {
  readonly label: string;
  /** Id of the organisation, a subject; empty for none. */
  readonly value: string;
  readonly required: boolean;
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
  readonly onBlur?: (event: FocusEvent) => void;
  readonly onChoose: (organisation: string) => void;
}

/** Whom a person acts for: looked for by name, number or business id among those that the purpose may see. */
export const OrganisationField = (props: OrganisationFieldProps) => {
  const { label, value, required, problem, autoFocus, onBlur, onChoose } = props;
  const t = useText();
  const [text, setText] = useState('');
  const [name, setName] = useState<string>();
  const [touched, setTouched] = useState(false);
  const find = useFind(value === '' ? text : '');
  const found = find.found.filter(({ kind }) => kind !== 'person');
  const none = find.current && found.length === 0;
  const counted = none ? t('edit.organisation.none') : t('find.count', { count: found.length });
  useAnnounced(find.current ? counted : undefined, find.text);
  const nameOf = ({ shown }: Found) => shown.organisation?.[0]?.name ?? t('edit.organisation.nameless');
  const choose = (one: Found) => {
    setName(nameOf(one));
    setTouched(true);
    onChoose(one.subject);
    announce(t('edit.organisation.chose', { name: nameOf(one) }));
  };
  if (value !== '')
    return (
      <div className={classes.chosen}>
        <span className={classes.chosenLabel}>{label}</span>
        <span>{name ?? t('edit.organisation.chosen')}</span>
        <Button
          size="compact-sm"
          variant="default"
          autoFocus={touched}
          onClick={() => {
            setTouched(true);
            onChoose('');
          }}
        >
          {t('edit.organisation.change')}
        </Button>
      </div>
    );
  return (
    <div className={classes.wide}>
      <TextField
        label={label}
        description={t('edit.organisation.hint')}
        value={text}
        required={required}
        problem={problem}
        autoFocus={autoFocus || touched}
        onBlur={onBlur}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Enter chooses here; it does not send the form around the field.
          event.preventDefault();
          const [only, ...others] = find.current ? found : [];
          if (only && others.length === 0) choose(only);
        }}
      />
      {none && <p className={classes.hint}>{counted}</p>}
      {find.failure !== undefined && <ProblemNotice failure={find.failure} again={find.again} />}
      {found.length > 0 && (
        <ul className={classes.found}>
          {found.map((one) => (
            <li key={one.subject}>
              <Button size="compact-md" variant="default" onClick={() => choose(one)}>
                {[nameOf(one), one.shown.organisation?.[0]?.business_id].filter(Boolean).join(' · ')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
