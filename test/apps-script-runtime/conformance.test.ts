import { describe, expect, it } from "vitest";
import { exposedMethods } from "./run/expose";
import { knownMembers } from "./run/signature";
import "./runtime";

/** Classes that stand for several of Google's, or for one of another name. */
const GOOGLE_NAME: Readonly<Record<string, string>> = {
  ChartBuilder: "EmbeddedColumnChartBuilder",
  EntryIterator: "FileIterator",
  HttpResponse: "HTTPResponse",
  ScriptConsole: "Console",
};

/** On the platform, and absent from or misspelt in the type definitions. */
const UNDECLARED: ReadonlySet<string> = new Set([
  "Range.getFontColor",
  "Range.getFontColors",
  "Blob.getBlob",
  "EmbeddedChart.getId",
  "EmbeddedColumnChartBuilder.set3D",
  "EmbeddedColumnChartBuilder.setCurveStyle",
]);

describe("every method of the runtime is a method of Google's class", () => {
  it.each([...exposedMethods()])("%s", (className, methods) => {
    const name = GOOGLE_NAME[className] ?? className;
    const known = new Set(knownMembers(name));
    if (known.size === 0) return;
    expect(methods.filter((method) => !known.has(method) && !UNDECLARED.has(`${name}.${method}`))).toEqual(
      [],
    );
  });
});
