import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconUser } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { call } from '../api/api.ts';
import { useAccess } from './access.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from './languages.ts';
import { endSession } from './session-end.ts';
import { useChooseLanguage, useText } from './text.tsx';

const SCHEMES = ['auto', 'light', 'dark'] as const;

/** Language, colours and the way out. */
export const PersonMenu = () => {
  const t = useText();
  const { locale } = useIntl();
  const { session } = useAccess();
  const chooseLanguage = useChooseLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <Menu position="bottom-end" transitionProps={{ duration: 0 }} width={240}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconUser aria-hidden size={16} />}
          rightSection={<IconChevronDown aria-hidden size={16} />}
        >
          {session.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('frame.language')}</Menu.Label>
        <Menu.RadioGroup value={locale} onChange={(value) => chooseLanguage(languageOf(value))}>
          {LANGUAGES.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Label>{t('frame.scheme')}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(schemeOf(value))}>
          {SCHEMES.map((scheme) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {t(`frame.scheme.${scheme}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut('/v1/session')}>{t('frame.sign_out')}</Menu.Item>
        <Menu.Item onClick={() => void signOut('/v1/sessions')}>{t('frame.sign_out_everywhere')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

const languageOf = (value: string) => LANGUAGES.find((language) => language === value) ?? 'fi';
const schemeOf = (value: string) => SCHEMES.find((scheme) => scheme === value) ?? 'auto';

/** Ends the session here or everywhere, and goes where the provider ends its own. */
const signOut = async (path: string): Promise<void> => {
  try {
    const answer = await call(path, { method: 'DELETE' });
    const body = (await answer.json().catch(() => null)) as { continue_at?: string | null } | null;
    if (body?.continue_at) return window.location.assign(body.continue_at);
  } finally {
    endSession();
  }
};
