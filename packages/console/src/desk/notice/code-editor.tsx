import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Text } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useMemo, useRef } from 'react';
import { useText } from '../../frame/text.tsx';
import classes from './code-editor.module.css';
import { usePhrases } from './editor-phrases.ts';
import type { EditorProps } from './editor-props.ts';

/**
 * The editor of a notice's file. It lives in a shadow root, where its styles go into adopted style sheets: the page's policy lets no style
 * element in. Tab leaves it (no keyboard trap); the findings are in the gutter, and F8 goes from one to the next. It stays as it is when
 * the language of the page changes: only its own words are others.
 */
export const CodeEditor = ({ label, language, text, findings, jump, onChange }: EditorProps) => {
  const t = useText();
  const phrases = usePhrases();
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const words = useRef(new Compartment());
  const inWords = useMemo(
    () => [
      EditorState.phrases.of(phrases),
      EditorView.contentAttributes.of({
        'aria-label': label,
        lang: language,
        spellcheck: 'false',
        tabindex: '0',
      }),
    ],
    [label, language, phrases],
  );
  const latest = useRef({ onChange, text, inWords });
  latest.current = { onChange, text, inWords };

  useEffect(() => {
    const host = place.current;
    if (host === null) return undefined;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: latest.current.text,
        extensions: [
          words.current.of(latest.current.inWords),
          lineNumbers(),
          foldGutter({ markerDOM }),
          lintGutter(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          highlightSelectionMatches(),
          bracketMatching(),
          search({ top: true }),
          yaml(),
          syntaxHighlighting(COLOURS),
          keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...foldKeymap, ...lintKeymap]),
          EditorView.lineWrapping,
          EditorView.scrollMargins.of(() => ({ top: UNDER_THE_HEADER })),
          EditorView.theme(THEME),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.onChange(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    return () => {
      view.current = null;
      editor.destroy();
    };
  }, []);

  useEffect(() => {
    view.current?.dispatch({ effects: words.current.reconfigure(inWords) });
  }, [inWords]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    editor.dispatch(
      setDiagnostics(
        editor.state,
        findings.map((one) => diagnosticOf(editor.state.doc, one)),
      ),
    );
  }, [findings]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || jump === undefined) return;
    const at = offsetOf(editor.state.doc, jump);
    editor.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
    editor.focus();
  }, [jump]);

  return (
    <>
      <div ref={place} className={classes.editor} />
      <p className={classes.help}>{t('notice.editor.help')}</p>
    </>
  );
};

const markerDOM = (open: boolean): HTMLElement => {
  const marker = document.createElement('span');
  marker.textContent = open ? '⌄' : '›';
  return marker;
};

const offsetOf = (
  doc: Text,
  { line, column }: { readonly line: number; readonly column: number },
): number => {
  const place = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(place.from + column - 1, place.to);
};

/** Pixels of the window that the head of the page covers while it scrolls. */
const UNDER_THE_HEADER = 160;

const SEVERITIES = { error: 'error', warning: 'warning', review: 'hint', info: 'info' } as const;

const diagnosticOf = (doc: Text, finding: EditorProps['findings'][number]): Diagnostic => {
  const from = offsetOf(doc, finding);
  const rest = doc.lineAt(from).text.slice(from - doc.lineAt(from).from);
  const word = /^[^\s:,}\]]+/.exec(rest)?.[0].length ?? 0;
  return {
    from,
    to: from + word,
    severity: SEVERITIES[finding.severity],
    message: `${finding.code} ${finding.message}`,
  };
};

const COLOURS = HighlightStyle.define([
  { tag: [tags.definition(tags.propertyName), tags.propertyName], color: 'var(--info)' },
  { tag: tags.string, color: 'var(--good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--warning)' },
  { tag: tags.comment, color: 'var(--mantine-color-dimmed)' },
]);

const THEME = {
  '&': {
    fontSize: '0.875rem',
    backgroundColor: 'var(--mantine-color-body)',
    color: 'var(--mantine-color-text)',
    maxHeight: '48vh', // what was found stands below it, in sight
  },
  '&.cm-focused': { outline: '2px solid var(--mantine-color-anchor)', outlineOffset: '1px' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "Cascadia Code", Menlo, Consolas, monospace',
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--mantine-color-text)' },
  '.cm-gutters': { backgroundColor: 'var(--quiet)', color: 'var(--mantine-color-dimmed)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--info) 10%, transparent)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--info) 30%, transparent)',
  },
  '.cm-panels, .cm-tooltip': {
    backgroundColor: 'var(--mantine-color-body)',
    color: 'var(--mantine-color-text)',
    borderColor: 'var(--line)',
  },
  // The markers of the library are pictures in data: addresses, which the page's policy refuses.
  '.cm-lintRange': { backgroundImage: 'none !important', textDecoration: 'underline wavy 1.5px' },
  '.cm-lintRange-error': { textDecorationColor: 'var(--danger)' },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--warning)' },
  '.cm-lintRange-info, .cm-lintRange-hint': { textDecorationColor: 'var(--info)' },
  '.cm-lint-marker': { content: 'none !important', textAlign: 'center', fontWeight: '700', lineHeight: '1' },
  '.cm-lint-marker-error::after': { content: '"✕"', color: 'var(--danger)' },
  '.cm-lint-marker-warning::after': { content: '"!"', color: 'var(--warning)' },
  '.cm-lint-marker-info::after, .cm-lint-marker-hint::after': { content: '"?"', color: 'var(--info)' },
  '.cm-tooltip': { border: '1px solid var(--line)', maxWidth: '40rem' },
  '.cm-panel input, .cm-panel button': {
    fontSize: '0.875rem',
    color: 'inherit',
    backgroundColor: 'var(--quiet)',
    backgroundImage: 'none',
  },
} as const;
