import accuracy from './fi/accuracy.json' with { type: 'json' };
import communications from './fi/communications.json' with { type: 'json' };
import information from './fi/information.json' with { type: 'json' };
import reading from './fi/reading.json' with { type: 'json' };
import report from './fi/report.json' with { type: 'json' };
import requests from './fi/requests.json' with { type: 'json' };
import structure from './fi/structure.json' with { type: 'json' };
import texts from './fi/texts.json' with { type: 'json' };
import transfers from './fi/transfers.json' with { type: 'json' };

export const fi: Readonly<Record<string, string>> = {
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
