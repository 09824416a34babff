import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../frame/text.tsx';
import { dayIn } from './day.ts';
import classes from './day-field.module.css';
import { useFormats } from './formats.ts';

interface DayFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'min' | 'max'> {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** Hears of days of the calendar and of an emptied field, never of half a day. */
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly problem?: string | undefined;
  /** First and last day that the calendar offers. */
  readonly min?: string;
  readonly max?: string;
}

/**
 * A day in the form of the page's language, which the browser's own field would write in the form of the browser's. It is typed, or
 * chosen from the browser's calendar. What is no day is said at the field, and keeps its form from being sent.
 */
export const DayField = ({ value, onChange, problem, min, max, onBlur, ...props }: DayFieldProps) => {
  const t = useText();
  const { day } = useFormats();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const wrong = typed !== undefined && typed.trim() !== '' && dayIn(typed) === undefined;
  useEffect(() => (wrong ? holdBack(field.current, () => setLeft(true)) : undefined), [wrong]);
  const tell = (chosen: string) => {
    if (chosen !== value) onChange({ currentTarget: { value: chosen } });
  };
  const type = (text: string) => {
    setTyped(text);
    const meant = text.trim() === '' ? '' : dayIn(text);
    if (meant !== undefined) tell(meant);
  };
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    setLeft(true);
    if (!wrong) setTyped(undefined);
    onBlur?.(event);
  };
  return (
    <TextInput
      ref={field}
      type="text"
      inputMode="text"
      autoComplete="off"
      placeholder={t('ui.day.example')}
      {...props}
      value={typed ?? (value === '' ? '' : day(value))}
      error={wrong && left ? t('ui.day.wrong') : problem}
      onFocus={() => setLeft(false)}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={leave}
      rightSection={
        <>
          <input
            ref={calendar}
            type="date"
            className={classes.calendar}
            tabIndex={-1}
            aria-hidden
            value={value}
            min={min}
            max={max}
            onChange={({ currentTarget }) => {
              setTyped(undefined);
              tell(currentTarget.value);
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('ui.day.calendar')}
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar aria-hidden size={18} />
          </ActionIcon>
        </>
      }
    />
  );
};

/** Keeps the field's form from being sent, and leads to the field. */
const holdBack = (field: HTMLInputElement | null, say: () => void): (() => void) | undefined => {
  const form = field?.form;
  if (form == null) return undefined;
  const refuse = (event: SubmitEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    say();
    field?.focus();
  };
  form.addEventListener('submit', refuse, { capture: true });
  return () => form.removeEventListener('submit', refuse, { capture: true });
};
