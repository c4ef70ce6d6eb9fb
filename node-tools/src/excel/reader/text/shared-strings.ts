import { assertWithin } from "../read-fault";
import { flatCopy } from "../xml/flat-copy";
import { unescapeControls } from "../xml/unescape";
import { createElementPath, type XmlReading } from "../xml/xml-handler";

/**
 * Reads `sharedStrings.xml`: the plain text of every item. Runs of rich text are joined; phonetic guides (`rPh`)
 * are not text. Spaces are kept with or without `xml:space`: trimming is a decision of who reads the value.
 */
export function readSharedStrings(part: string, maxStrings: number): XmlReading<readonly string[]> {
  const path = createElementPath();
  const strings: string[] = [];
  let item = "";
  return {
    open: (name) => {
      path.push(name);
    },
    text: (text) => {
      if (path.up(0) === "t" && isTextParent(path.up(1), path.up(2))) item += text;
    },
    close: (name) => {
      path.pop();
      if (name !== "si" || path.up(0) !== "sst") return;
      assertWithin("strings", strings.length + 1, maxStrings, part);
      strings.push(flatCopy(unescapeControls(item)));
      item = "";
    },
    result: () => strings,
  };
}

function isTextParent(parent: string, grandparent: string): boolean {
  return parent === "si" || (parent === "r" && grandparent === "si");
}
