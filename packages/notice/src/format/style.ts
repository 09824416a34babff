import { type Document, isMap, isSeq, Scalar, visit } from 'yaml';

/** Readers of YAML 1.1 take `2:10` for the number 130 and `NO` for false; many tools still are such readers. */
const OLD_READERS_MISREAD = /^([-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)?|y|n|yes|no|on|off)$/i;

/** Removes quotes that are not needed; those that are come back in writing, as double quotes. Block texts (`|`, `>`) stay. */
export const plainQuotes = (yaml: Document): void => {
  visit(yaml, {
    Scalar: (_key, scalar) => {
      if (typeof scalar.value !== 'string') return;
      if (scalar.type === Scalar.QUOTE_DOUBLE || scalar.type === Scalar.QUOTE_SINGLE) delete scalar.type;
      if (OLD_READERS_MISREAD.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
};

/** One blank line before each section, none before the first element of a map. */
export const airySections = (yaml: Document): void => {
  visit(yaml, {
    Map: (_key, map) => {
      map.items.forEach((pair, index) => {
        const { key } = pair;
        if (typeof key !== 'object' || key === null || !('spaceBefore' in key || map === yaml.contents))
          return;
        if (index === 0) (key as Scalar).spaceBefore = false;
        else if (map === yaml.contents) (key as Scalar).spaceBefore = true;
      });
    },
  });
};

/** Maps in one line are written `{ a: b }` and lists `[a, b]`: the writer of YAML knows one padding for both. */
export const padOnlyMaps = (yaml: Document): void => {
  visit(yaml, {
    Collection: (_key, node) => {
      if (!isMap(node) && !isSeq(node)) return;
      const write = node.toString.bind(node);
      const flowCollectionPadding = isMap(node) ? ' ' : '';
      node.toString = (context, ...rest) => write(context && { ...context, flowCollectionPadding }, ...rest);
    },
  });
};
