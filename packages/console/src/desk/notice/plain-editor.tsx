import { useEffect, useRef } from 'react';
import type { EditorProps } from './editor-props.ts';
import classes from './plain-editor.module.css';

/** A plain text field, for who gets on better with one. */
export const PlainEditor = ({ label, language, text, jump, onChange }: EditorProps) => {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const area = field.current;
    if (area === null || jump === undefined) return;
    const lines = area.value.split('\n');
    const before = lines.slice(0, jump.line - 1);
    const start = before.reduce((sum, line) => sum + line.length + 1, 0) + jump.column - 1;
    area.focus();
    area.setSelectionRange(start, start);
    area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, jump.line - 8);
  }, [jump]);
  return (
    <textarea
      ref={field}
      className={classes.field}
      aria-label={label}
      lang={language}
      spellCheck={false}
      autoComplete="off"
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
