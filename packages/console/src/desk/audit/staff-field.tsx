import { type FocusEvent, useId, useState } from 'react';
import { useText } from '../../frame/text.tsx';
import { TextField } from '../../ui/field.tsx';
import { useActors } from './actors.ts';

interface StaffFieldProps {
  /** Id of who acted; empty for anybody. */
  readonly value: string;
  readonly onChoose: (actor: string) => void;
}

/** A member of staff or a service: the name is typed as far as it tells them apart, or chosen from the list. */
export const StaffField = ({ value, onChoose }: StaffFieldProps) => {
  const t = useText();
  const list = useId();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const actors = useActors() ?? [];
  const people = actors.map(({ actor, name }) => {
    const alone = actors.filter((other) => other.name === name).length === 1;
    return { actor, name: alone ? name : `${name} (${actor.slice(0, 8)})` };
  });
  const named = (text: string) => people.find(({ name }) => folded(name) === folded(text));
  const unknown = typed !== undefined && typed.trim() !== '' && named(typed) === undefined;
  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    if (text.trim() === '') onChoose('');
    const meant = named(text);
    if (meant) onChoose(meant.actor);
  };
  /** Takes the only one whom the beginning of a name may mean. */
  const settle = (): boolean => {
    const [only, ...others] = unknown
      ? people.filter(({ name }) => folded(name).includes(folded(typed)))
      : people.filter(({ actor }) => actor === value);
    if (unknown && (only === undefined || others.length > 0)) return false;
    if (unknown && only) onChoose(only.actor);
    setTyped(undefined);
    return true;
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    // Whoever leaves for a button is not kept from it by a line that moves it away.
    if (!settle() && !(relatedTarget instanceof HTMLButtonElement)) setLeft(true);
  };
  return (
    <div>
      <TextField
        label={t('audit.filter.actor')}
        placeholder={t('audit.filter.any')}
        list={list}
        value={typed ?? people.find(({ actor }) => actor === value)?.name ?? ''}
        problem={unknown && left ? t('audit.filter.actor.unknown') : undefined}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && !settle()) setLeft(true);
        }}
      />
      <datalist id={list}>
        {people.map(({ actor, name }) => (
          <option key={actor} value={name} />
        ))}
      </datalist>
    </div>
  );
};

const folded = (text: string): string => text.trim().toLocaleLowerCase('fi');
