import { escapeMarkup } from "./escape-xml";

/** A title of `size` hundredths of a point; "" for an empty text. */
export function chartTitleXml(text: string, size: number): string {
  if (text === "") return "";
  const properties = `sz="${size}" b="1"`;
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>" +
    `<a:p><a:pPr><a:defRPr ${properties}/></a:pPr><a:r><a:rPr lang="id-ID" ${properties}/>` +
    `<a:t>${escapeMarkup(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** Text properties of labels, `size` in hundredths of a point. */
export function smallTextXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}
