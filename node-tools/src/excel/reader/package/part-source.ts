import type { ReadLimits } from "../read-limits";
import { readXml } from "../xml/read-xml";
import type { XmlReading } from "../xml/xml-handler";
import type { Archive } from "../zip/archive";
import { relationshipsPartOf } from "./part-path";
import { readRelationships, type Relationship } from "./relationships";

/** The parts of one file, read on demand. */
export interface PartSource {
  readonly archive: Archive;
  /** The bytes of a part; `file/damaged` (missing-part, size, checksum …) when they cannot be had. */
  readonly bytes: (part: string) => Uint8Array;
  /** What `start()` makes of the XML of a part. */
  readonly read: <T>(part: string, start: () => XmlReading<T>) => T;
  /** Relationships of a part ("" is the package); none when it has no list. */
  readonly relationshipsOf: (part: string) => readonly Relationship[];
}

/** The parts of `archive`. */
export function createPartSource(archive: Archive, limits: ReadLimits): PartSource {
  const bytes = (part: string): Uint8Array => archive.read(part);
  const read = <T>(part: string, start: () => XmlReading<T>): T =>
    readXml(bytes(part), part, limits.xmlDepth, start);
  return {
    archive,
    bytes,
    read,
    relationshipsOf: (part) => {
      const list = relationshipsPartOf(part);
      return archive.has(list) ? read(list, () => readRelationships(list, limits.items)) : [];
    },
  };
}
