import { authorityAddresses } from '../../law/authorities.ts';
import { inForce } from '../../law/dated.ts';
import type { Rule } from '../rule.ts';

export const authorityAddressOld: Rule = {
  code: 'F802',
  name: 'authority-address-old',
  severity: 'error',
  law: 'GDPR 13(2)(d), 12(1)',
  check: function* ({ document, on, finding }) {
    const { authority } = document;
    const now = inForce(authorityAddresses, on).find((row) =>
      row.names.some((name) => name === authority?.name),
    );
    if (authority === undefined || now === undefined) return;
    const { address, postal_address: postal } = authority;
    if (
      address?.street !== undefined &&
      !(address.street.startsWith(now.street) && address.postcode === now.postcode)
    ) {
      yield finding(['authority', 'address'], {
        variant: 'street',
        values: {
          street: address.street,
          postcode: address.postcode ?? '…',
          now: `${now.street}, ${now.postcode} ${now.city}`,
        },
      });
    }
    if (postal?.postcode !== undefined && postal.postcode !== now.po_box_postcode) {
      yield finding(['authority', 'postal_address'], {
        variant: 'post',
        values: {
          box: postal.po_box ?? postal.street ?? '',
          postcode: postal.postcode,
          po_box: now.po_box,
          now: `${now.po_box_postcode} ${now.city}`,
        },
      });
    }
  },
};
