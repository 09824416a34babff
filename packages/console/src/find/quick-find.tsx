import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useAccess } from '../frame/access.tsx';
import { useText } from '../frame/text.tsx';
import { openWindow } from '../ui/open-window.ts';
import { FIELD, focusField, focusFirstFound } from './field-focus.ts';
import { setFindText, useFindText } from './find-text.ts';
import classes from './quick-find.module.css';
import { QuickFound } from './quick-found.tsx';

/** The one field to search by, on every screen. On the screen of the search what is found stands in the page, elsewhere under the field. */
export const QuickFind = () => {
  const t = useText();
  const { me } = useAccess();
  const text = useFindText();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        if (openWindow() === undefined) focusField();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  if (me.purposes_now.length === 0) return <div />;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      if (event.key === 'Enter' && openOnly()) return;
      focusFirstFound();
    }
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <search
      ref={place}
      className={classes.find}
      onBlur={({ relatedTarget }) => {
        // Where only the window loses the focus, the panel stays for when one comes back.
        if (document.hasFocus() && !place.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <TextInput
        id={FIELD}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={200}
        aria-label={t('find.label')}
        aria-keyshortcuts="Control+K Meta+K"
        placeholder={t('find.placeholder')}
        leftSection={<IconSearch aria-hidden size={18} />}
        rightSectionWidth={70}
        rightSection={
          text === '' ? (
            <Kbd size="xs" aria-hidden>
              {t('find.shortcut')}
            </Kbd>
          ) : (
            <CloseButton
              size="sm"
              aria-label={t('find.clear')}
              onClick={() => {
                setFindText('');
                focusField();
              }}
            />
          )
        }
        value={text}
        onChange={(event) => {
          setFindText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKey}
      />
      {open && pathname !== '/' && <QuickFound text={text} close={() => setOpen(false)} />}
    </search>
  );
};

/** Opens the one that was found when it is the only one: among several a person chooses. */
const openOnly = (): boolean => {
  const links = document.querySelectorAll<HTMLElement>('ul:not([data-old]) [data-found]');
  if (links.length !== 1) return false;
  links[0]?.click();
  return true;
};
