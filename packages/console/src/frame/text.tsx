import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { FormattedMessage, IntlProvider, useIntl } from 'react-intl';
import { keepLanguage, keptLanguage, type Language, loadMessages } from './languages.ts';

type Messages = Awaited<ReturnType<typeof loadMessages>>;

/** What may stand in a message's places. */
export type TextValues = Readonly<Record<string, string | number | Date | boolean | null | undefined>>;

const ChooseLanguage = createContext<(language: Language) => void>(() => undefined);

/** Changes the language of the page without losing what is on it. */
export const useChooseLanguage = () => use(ChooseLanguage);

let restCame: () => void = () => undefined;

/** Settled when the messages of the screens beyond the first are there: their code waits for it. */
export const allMessages = new Promise<void>((resolve) => {
  restCame = resolve;
});

/** Gives everything inside it the messages of the language in use; shows nothing until those of the first screen have come. */
export const TextProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, setLanguage] = useState(keptLanguage);
  const [loaded, setLoaded] = useState<{ language: Language; messages: Messages; all: boolean }>();
  useEffect(() => {
    let wanted = true;
    const first = loadMessages(language, 'first');
    // Once a screen beyond the first is open, a language is whole or is not there.
    void first.then((messages) => {
      if (wanted) setLoaded((before) => (before?.all ? before : { language, messages, all: false }));
    });
    void first
      .then(() => Promise.all([first, loadMessages(language, 'rest')]))
      .then(([some, others]) => {
        if (!wanted) return;
        setLoaded({ language, messages: { ...some, ...others }, all: true });
        restCame();
      });
    return () => {
      wanted = false;
    };
  }, [language]);
  useEffect(() => {
    if (loaded) document.documentElement.lang = loaded.language;
  }, [loaded]);
  if (loaded === undefined) return null;
  const choose = (chosen: Language) => {
    keepLanguage(chosen);
    setLanguage(chosen);
  };
  return (
    <ChooseLanguage value={choose}>
      <IntlProvider
        locale={loaded.language}
        messages={loaded.messages}
        defaultLocale="fi"
        timeZone="Europe/Helsinki"
        onError={({ message }) => console.error(message)}
      >
        {children}
      </IntlProvider>
    </ChooseLanguage>
  );
};

/** `const t = useText(); t('find.title')`: the message as text. */
export const useText = () => {
  const intl = useIntl();
  return (id: string, values?: TextValues): string => intl.formatMessage({ id }, values);
};

/** Like `useText`, for ids made of what the register says: undefined where the console has no words for it. */
export const useTextIfAny = () => {
  const intl = useIntl();
  return (id: string, values?: TextValues): string | undefined =>
    id in intl.messages ? intl.formatMessage({ id }, values) : undefined;
};

/** A message that holds elements: `<Message id="…" values={{ link: (words) => <a …>{words}</a> }} />`. */
export const Message = FormattedMessage;
