/** Attributes of an element, values unescaped. */
export interface XmlAttributes {
  /** The attribute of that name without prefix. */
  readonly get: (name: string) => string | undefined;
  /** The first attribute of that local name with any prefix, as `r:id`. */
  readonly getPrefixed: (localName: string) => string | undefined;
}

/**
 * Follows the elements of a part. Names are local for elements of the part's own namespace; all others carry a
 * prefix or a namespace and so equal none that a handler asks for. Text comes in one or more pieces.
 */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/** A handler that has a result when the part ends. */
export interface XmlReading<T> extends XmlHandler {
  readonly result: () => T;
}

/** Keeps the names of the open elements, so that handlers can ask where they are. */
export interface ElementPath {
  readonly push: (name: string) => void;
  readonly pop: () => void;
  /** Name of the open element `levels` above the innermost (0 is the innermost); "" outside. */
  readonly up: (levels: number) => string;
}

/** An empty path. */
export function createElementPath(): ElementPath {
  const names: string[] = [];
  return {
    push: (name) => {
      names.push(name);
    },
    pop: () => {
      names.pop();
    },
    up: (levels) => names[names.length - 1 - levels] ?? "",
  };
}
