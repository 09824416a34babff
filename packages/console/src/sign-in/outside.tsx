import { IconFileDescription } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { LANGUAGE_NAMES, LANGUAGES } from '../frame/languages.ts';
import { useChooseLanguage, useText } from '../frame/text.tsx';
import classes from './outside.module.css';

/** Around the screens of who is not at work in the register: its name, the language, and one thing to do. */
export const Outside = ({ children }: { readonly children: ReactNode }) => {
  const t = useText();
  const { locale } = useIntl();
  const chooseLanguage = useChooseLanguage();
  return (
    <div className={classes.outside}>
      <header className={classes.head}>
        <span className={classes.name}>
          <IconFileDescription aria-hidden size={22} />
          {t('frame.name')}
        </span>
        <nav aria-label={t('frame.language')} className={classes.languages}>
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={language === locale}
              onClick={() => chooseLanguage(language)}
            >
              {LANGUAGE_NAMES[language]}
            </button>
          ))}
        </nav>
      </header>
      <main id="content" tabIndex={-1} className={classes.card}>
        {children}
      </main>
      <footer className={classes.foot}>
        <a href={`/notice/${locale}`}>{t('sign-in.notice')}</a>
      </footer>
    </div>
  );
};
