import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../labels/language.ts';
import type { NoticeDocument } from '../language/document.ts';
import { renderNotice } from './render-notice.ts';

const document: NoticeDocument = { seloste: 1, notice: { id: 'gym', languages: [...LANGUAGES] } };
const announced = (upcoming: boolean, texts: Record<string, string>) =>
  renderNotice(
    document,
    {},
    { lang: 'fi', format: 'html', announcements: [{ on: '2026-12-01', upcoming, texts }] },
  );

describe('an announcement', () => {
  it('stands first on the page, with its day and its paragraphs', () => {
    const html = announced(true, { fi: 'Alamme kysyä ammattia.\n\nSitä käytetään uutiskirjeissä.' });
    const first = html.slice(html.indexOf('<section'), html.indexOf('</section>'));
    expect(first).toContain('Tiedote muutoksesta');
    expect(first.replaceAll('\u00a0', ' ')).toContain('Muutos tulee voimaan 1. joulukuuta 2026');
    expect(first).toContain('<p>Alamme kysyä ammattia.</p>');
    expect(first).toContain('<p>Sitä käytetään uutiskirjeissä.</p>');
  });

  it('says of a change that came when it came', () => {
    expect(announced(false, { fi: 'Uutta.' }).replaceAll('\u00a0', ' ')).toContain(
      'Muutos on tullut voimaan 1. joulukuuta 2026',
    );
  });

  it('is not there in a language that it is not told in, and is data wherever it is', () => {
    expect(announced(true, { sv: 'Nytt.' })).not.toContain('Tiedote muutoksesta');
    expect(announced(true, { fi: '<b>lihava</b>' })).toContain('&lt;b&gt;lihava');
  });
});
