import { escapeMarkup } from "./escape-xml";
import { RELATION_NAMESPACE, XML_HEAD } from "./xml-head";

const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006";

/** One part of the file, before compression. */
export interface Part {
  readonly path: string;
  readonly text: string;
}

/** The links one part has to others; ids count up from `rId1`. */
export interface Relationships {
  /** Id of a link to another part; `type` is the last word of an office relationship type, or a whole one. */
  readonly add: (type: string, target: string) => string;
  /** Id of a link that leaves the workbook. */
  readonly addExternal: (type: string, url: string) => string;
}

/** Collects the parts of one file with their content types and relationships. */
export interface PackageBuilder {
  /** Adds a part of a content type. */
  readonly add: (path: string, contentType: string, text: string) => void;
  /** The relationships of the part `path` ("" for the package), written when it has any. */
  readonly relationshipsOf: (path: string) => Relationships;
  /** The next free number of a family of parts ("chart" → 1, 2, …). */
  readonly nextNumber: (family: string) => number;
  /** Every part, content types first. */
  readonly parts: () => readonly Part[];
}

/** A package without parts. */
export function createPackageBuilder(): PackageBuilder {
  const parts: (Part & { readonly contentType: string })[] = [];
  const relations = new Map<string, string[]>();
  const numbers = new Map<string, number>();
  return {
    add: (path, contentType, text) => parts.push({ path, contentType, text }),
    relationshipsOf: (path) => {
      const items = relations.get(path) ?? [];
      relations.set(path, items);
      return collectInto(items);
    },
    nextNumber: (family) => {
      const number = (numbers.get(family) ?? 0) + 1;
      numbers.set(family, number);
      return number;
    },
    parts: () => [
      { path: "[Content_Types].xml", text: contentTypesXml(parts) },
      ...[...relations].filter(([, items]) => items.length > 0).map(relationshipsPart),
      ...parts.map(({ path, text }) => ({ path, text })),
    ],
  };
}

function collectInto(items: string[]): Relationships {
  const push = (type: string, target: string, mode: string): string => {
    const id = `rId${items.length + 1}`;
    const fullType = type.includes("/") ? type : `${RELATION_NAMESPACE}/${type}`;
    items.push(`<Relationship Id="${id}" Type="${fullType}" Target="${escapeMarkup(target)}"${mode}/>`);
    return id;
  };
  return {
    add: (type, target) => push(type, target, ""),
    addExternal: (type, url) => push(type, url, ' TargetMode="External"'),
  };
}

function relationshipsPart([path, items]: readonly [string, readonly string[]]): Part {
  const slash = path.lastIndexOf("/") + 1;
  return {
    path: `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`,
    text: `${XML_HEAD}<Relationships xmlns="${PACKAGE_NAMESPACE}/relationships">${items.join("")}</Relationships>`,
  };
}

function contentTypesXml(parts: readonly { readonly path: string; readonly contentType: string }[]): string {
  const overrides = parts
    .filter(({ path }) => !path.endsWith(".vml"))
    .map(({ path, contentType }) => `<Override PartName="/${path}" ContentType="${contentType}"/>`);
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE_NAMESPACE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
    `${overrides.join("")}</Types>`
  );
}
