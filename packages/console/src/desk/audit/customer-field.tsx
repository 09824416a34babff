import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { nameOf } from '../../find/found-line.tsx';
import { type Found, useFind } from '../../find/use-find.ts';
import { useText } from '../../frame/text.tsx';
import { useAnnounced } from '../../ui/announce.ts';
import { TextField } from '../../ui/field.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import classes from './audit.module.css';
import { nameInMemory } from './looked-at.tsx';

/** Found customers that are offered: who typed a number has one. */
const MOST = 6;

interface CustomerFieldProps {
  /** Id of the customer; undefined for anybody. */
  readonly value: string | undefined;
  readonly onChoose: (subject: string | undefined) => void;
}

/** Whose looks are wanted: found by number or name, under the purpose in hand. */
export const CustomerField = ({ value, onChoose }: CustomerFieldProps) => {
  const t = useText();
  const name = useId();
  const [first] = useState(value);
  const [moved, setMoved] = useState(false);
  const [chosen, setChosen] = useState<{ readonly subject: string; readonly words: string }>();
  if (value !== first && !moved) setMoved(true); // from then on the focus goes to what takes the other's place
  if (value === undefined)
    return (
      <Look
        focus={moved}
        onChoose={(subject, words) => {
          setChosen({ subject, words });
          onChoose(subject);
        }}
      />
    );
  const words = chosen?.subject === value ? chosen.words : nameInMemory(value);
  return (
    <div className={classes.chosen}>
      <span className={classes.chosenLabel}>{t('audit.filter.customer')}</span>
      <span id={name}>{words || t('audit.subject.open', { id: value.slice(-6) })}</span>
      <Button
        key={value}
        size="compact-sm"
        variant="default"
        aria-describedby={name}
        autoFocus={moved}
        onClick={() => onChoose(undefined)}
      >
        {t('audit.filter.customer.clear')}
      </Button>
    </div>
  );
};

interface LookProps {
  readonly focus: boolean;
  readonly onChoose: (subject: string, words: string) => void;
}

const Look = ({ focus, onChoose }: LookProps) => {
  const t = useText();
  const [text, setText] = useState('');
  const find = useFind(text);
  const { found, current, failure, more } = find;
  const none = current && found.length === 0;
  const cut = current && (found.length > MOST || more !== undefined);
  const counted = none ? t('audit.filter.customer.none') : t('find.count', { count: found.length });
  useAnnounced(current ? counted : undefined, find.text);
  const choose = (one: Found) => onChoose(one.subject, wordsOf(one));
  return (
    <div>
      <TextField
        label={t('audit.filter.customer')}
        placeholder={t('audit.filter.customer.how')}
        value={text}
        autoFocus={focus}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => {
          const [only, ...others] = current ? found : [];
          if (key === 'Enter' && only && others.length === 0) choose(only);
        }}
      />
      {none && <p className={classes.hint}>{counted}</p>}
      {failure !== undefined && <ProblemNotice failure={failure} again={find.again} />}
      {found.length > 0 && (
        <ul className={classes.found}>
          {found.slice(0, MOST).map((one) => (
            <li key={one.subject}>
              <Button size="compact-md" variant="default" onClick={() => choose(one)}>
                {wordsOf(one) || t('find.nameless')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {cut && <p className={classes.hint}>{t('audit.filter.customer.more')}</p>}
    </div>
  );
};

/** Number and name, as far as the purpose shows them. */
const wordsOf = (one: Found): string =>
  [one.shown.customer?.[0]?.customer_number, nameOf(one)].filter(Boolean).join(' · ');
