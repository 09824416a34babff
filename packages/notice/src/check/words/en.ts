import accuracy from './en/accuracy.json' with { type: 'json' };
import communications from './en/communications.json' with { type: 'json' };
import information from './en/information.json' with { type: 'json' };
import reading from './en/reading.json' with { type: 'json' };
import report from './en/report.json' with { type: 'json' };
import requests from './en/requests.json' with { type: 'json' };
import structure from './en/structure.json' with { type: 'json' };
import texts from './en/texts.json' with { type: 'json' };
import transfers from './en/transfers.json' with { type: 'json' };

export const en: Readonly<Record<string, string>> = {
  ...reading,
  ...structure,
  ...texts,
  ...information,
  ...transfers,
  ...requests,
  ...communications,
  ...accuracy,
  ...report,
};
