import accuracy from './sv/accuracy.json' with { type: 'json' };
import communications from './sv/communications.json' with { type: 'json' };
import information from './sv/information.json' with { type: 'json' };
import reading from './sv/reading.json' with { type: 'json' };
import report from './sv/report.json' with { type: 'json' };
import requests from './sv/requests.json' with { type: 'json' };
import structure from './sv/structure.json' with { type: 'json' };
import texts from './sv/texts.json' with { type: 'json' };
import transfers from './sv/transfers.json' with { type: 'json' };

export const sv: Readonly<Record<string, string>> = {
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
