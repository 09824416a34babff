import { Button, useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconUser } from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import { useIntl } from 'react-intl';
import { signOut } from '../sign-in/sign-out.ts';
import { useAccess } from './access.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from './languages.ts';
import classes from './person-menu.module.css';
import { useChooseLanguage, useText } from './text.tsx';

const SCHEMES = ['auto', 'light', 'dark'] as const;

/** Language, colours and the way out: a button that opens a panel, which the browser's own parts do without the weight of a menu. */
export const PersonMenu = () => {
  const t = useText();
  const panel = useId();
  const { session } = useAccess();
  const button = useRef<HTMLButtonElement>(null);
  const [open, { toggle, close }] = useDisclosure(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to what comes up from the controls inside
    <div
      className={classes.place}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !open) return;
        close();
        button.current?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close();
      }}
    >
      <Button
        ref={button}
        variant="default"
        leftSection={<IconUser aria-hidden size={16} />}
        rightSection={<IconChevronDown aria-hidden size={16} />}
        aria-expanded={open}
        aria-controls={panel}
        onClick={toggle}
      >
        {session.name}
      </Button>
      <div id={panel} className={classes.panel} hidden={!open} tabIndex={-1}>
        <Language />
        <Scheme />
        <Button variant="default" fullWidth onClick={() => void signOut('/v1/session')}>
          {t('frame.sign_out')}
        </Button>
        <Button variant="default" fullWidth onClick={() => void signOut('/v1/sessions')}>
          {t('frame.sign_out_everywhere')}
        </Button>
      </div>
    </div>
  );
};

const Language = () => {
  const t = useText();
  const { locale } = useIntl();
  const choose = useChooseLanguage();
  return (
    <Choice legend={t('frame.language')}>
      {LANGUAGES.map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            checked={language === locale}
            onChange={() => choose(language)}
          />
          {LANGUAGE_NAMES[language]}
        </label>
      ))}
    </Choice>
  );
};

const Scheme = () => {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <Choice legend={t('frame.scheme')}>
      {SCHEMES.map((scheme) => (
        <label key={scheme}>
          <input
            type="radio"
            name="scheme"
            checked={scheme === colorScheme}
            onChange={() => setColorScheme(scheme)}
          />
          {t(`frame.scheme.${scheme}`)}
        </label>
      ))}
    </Choice>
  );
};

const Choice = ({ legend, children }: { readonly legend: string; readonly children: ReactNode }) => (
  <fieldset className={classes.choice}>
    <legend>{legend}</legend>
    {children}
  </fieldset>
);
