import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useVocabulary } from '../api/vocabulary.ts';
import { ClosedTo } from '../customer/closed-to.tsx';
import { useWords, WordsProvider } from '../customer/words.tsx';
import { useAccess } from '../frame/access.tsx';
import { AccessGate } from '../frame/access-gate.tsx';
import { Message, useText } from '../frame/text.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import classes from './contacts.module.css';
import { NewSubjectForm } from './new-subject-form.tsx';
import { mayAdd, purposesThatAdd, type Standing } from './parts.ts';

const STANDINGS: readonly Standing[] = ['contact', 'prospect'];

/** People and organisations without a customer relationship: contacts (P2) and prospects (D20), each on its ground. */
export const Screen = () => {
  const t = useText();
  const words = useVocabulary();
  return (
    <Page title={t('contacts.title')}>
      <p className={classes.hint}>
        <Message id="contacts.about" values={{ find: (name) => <Link to="/">{name}</Link> }} />
      </p>
      <AccessGate>
        {words && (
          <WordsProvider words={words}>
            <NewOne />
          </WordsProvider>
        )}
      </AccessGate>
    </Page>
  );
};

const NewOne = () => {
  const t = useText();
  const words = useWords();
  const { purpose } = useAccess();
  const [chosen, setChosen] = useState<Standing>();
  const open = STANDINGS.filter((standing) => mayAdd(words, purpose, standing));
  const standing = open.find((one) => one === chosen) ?? (open.length === 1 ? open[0] : undefined);
  if (open.length === 0)
    return (
      <ClosedTo openedBy={[...new Set(STANDINGS.flatMap((one) => purposesThatAdd(words, one)))].toSorted()} />
    );
  return (
    <>
      {open.length > 1 && (
        <div className={classes.choices}>
          {open.map((one) => (
            <Button
              key={one}
              variant={one === standing ? 'filled' : 'default'}
              aria-pressed={one === standing}
              onClick={() => setChosen(one)}
            >
              {t(`contacts.new.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {standing && (
        <Section title={t(`contacts.new.${standing}`)}>
          <NewSubjectForm key={standing} standing={standing} />
        </Section>
      )}
    </>
  );
};
