import { ActionIcon, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../frame/text.tsx';
import classes from './written-field.module.css';

export interface WrittenFieldProps
  extends Omit<TextInputProps, 'value' | 'onChange' | 'error' | 'min' | 'max'> {
  /** In the register's form, or empty. */
  readonly value: string;
  /** Hears of whole values and of an emptied field, never of half a value. */
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly problem?: string | undefined;
  /** First and last that the calendar offers. */
  readonly min?: string;
  readonly max?: string;
}

interface Way {
  /** What is meant by what was typed; undefined when it is nothing. */
  readonly read: (typed: string) => string | undefined;
  /** How the language of the page writes a value. */
  readonly write: (value: string) => string;
  /** The browser's own field, whose calendar is offered beside. */
  readonly calendar: 'date' | 'datetime-local';
  readonly example: string;
  /** Said of what means nothing. */
  readonly wrong: string;
}

/**
 * A value in the form of the page's language, where the browser's own field would write it in the form of the browser's. It is typed, or
 * chosen from the browser's calendar. What means nothing is said at the field, and keeps its form from being sent.
 */
export const WrittenField = ({
  way,
  value,
  onChange,
  problem,
  min,
  max,
  onBlur,
  ...props
}: WrittenFieldProps & { readonly way: Way }) => {
  const t = useText();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const wrong = typed !== undefined && typed.trim() !== '' && way.read(typed) === undefined;
  useEffect(() => (wrong ? holdBack(field.current, () => setLeft(true)) : undefined), [wrong]);
  const tell = (chosen: string) => {
    if (chosen !== value) onChange({ currentTarget: { value: chosen } });
  };
  const type = (text: string) => {
    setTyped(text);
    const meant = text.trim() === '' ? '' : way.read(text);
    if (meant !== undefined) tell(meant);
  };
  const leave = (event: FocusEvent<HTMLInputElement>) => {
    // Whoever leaves for a button is told by the button: a line that came here would move it away from under them.
    if (!(event.relatedTarget instanceof HTMLButtonElement)) setLeft(true);
    if (!wrong) setTyped(undefined);
    onBlur?.(event);
  };
  return (
    <TextInput
      ref={field}
      autoComplete="off"
      placeholder={way.example}
      {...props}
      value={typed ?? (value === '' ? '' : way.write(value))}
      error={wrong && left ? way.wrong : problem}
      onFocus={() => setLeft(false)}
      onChange={({ currentTarget }) => type(currentTarget.value)}
      onBlur={leave}
      rightSection={
        <>
          <input
            ref={calendar}
            type={way.calendar}
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
            disabled={props.disabled === true}
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
    field?.focus();
    say();
  };
  form.addEventListener('submit', refuse, { capture: true });
  return () => form.removeEventListener('submit', refuse, { capture: true });
};
