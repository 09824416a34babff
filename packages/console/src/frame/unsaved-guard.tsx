import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useId } from 'react';
import outside from '../sign-in/outside.module.css';
import { useModal } from '../sign-in/use-modal.ts';
import {
  askToDiscard,
  giveUpScreen,
  isScreenUnsaved,
  useDiscardQuestion,
  useMayBeLost,
} from '../ui/unsaved.ts';
import { useText } from './text.tsx';

/** Asks before another screen takes what was typed on this one, and for whoever else asks. */
export const UnsavedGuard = () => {
  const question = useDiscardQuestion();
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !isScreenUnsaved()) return false;
      const discard = await askToDiscard();
      if (discard) giveUpScreen();
      return !discard;
    },
    enableBeforeUnload: false,
    disabled: !useMayBeLost(),
  });
  return question === undefined ? null : <Question answer={question.answer} />;
};

const Question = ({ answer }: { readonly answer: (discard: boolean) => void }) => {
  const t = useText();
  const place = useModal();
  const title = useId();
  const body = useId();
  return (
    <dialog
      ref={place}
      role="alertdialog"
      className={outside.soon}
      aria-labelledby={title}
      aria-describedby={body}
      onClose={() => answer(false)}
    >
      <h2 id={title}>{t('frame.discard.title')}</h2>
      <p id={body}>{t('frame.discard.body')}</p>
      <div className={outside.buttons}>
        <Button onClick={() => answer(false)}>{t('frame.discard.no')}</Button>
        <Button variant="default" onClick={() => answer(true)}>
          {t('frame.discard.yes')}
        </Button>
      </div>
    </dialog>
  );
};
