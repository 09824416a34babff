import { useEffect } from 'react';
import { useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';
import { focusField } from './field-focus.ts';
import { useFindText } from './find-text.ts';
import classes from './found.module.css';
import { FoundList } from './found-list.tsx';
import { useFind } from './use-find.ts';

const WAYS = ['name', 'number', 'phone', 'email', 'address', 'invoice'] as const;

/** Where a day begins: the field above is in focus, what it finds is shown here. */
export const Screen = () => {
  const t = useText();
  const text = useFindText();
  const find = useFind(text);
  useEffect(focusField, []);
  return (
    <Page title={t('find.title')} focus={false}>
      <FoundList find={find} />
      {!find.asked && (
        <div className={classes.ways}>
          <p>{t('find.ways')}</p>
          <ul>
            {WAYS.map((way) => (
              <li key={way}>{t(`find.way.${way}`)}</li>
            ))}
          </ul>
          <p>{t('find.keys')}</p>
        </div>
      )}
    </Page>
  );
};
