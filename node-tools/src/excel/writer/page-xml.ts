import type { PageSetup } from "#core/workbook/plan";
import { escapeMarkup } from "./escape-xml";
import { shortenText } from "./shorten-text";

/** Paper numbers of the format; 14 is Folio, the 8,5 × 13 inch that Indonesian offices call F4 (215 × 330 mm). */
const PAPER_SIZES: { readonly [P in PageSetup["paper"]]: number } = { F4: 14, A4: 9, A3: 8 };
const LONGEST_FOOTER = 255;
/** Where a footer is too long for the program, each of its three texts keeps this much. */
const SHORTENED_SECTION = 70;

/** `printOptions` to `headerFooter`, in the order the format asks for; "" without a page set-up. */
export function pageXml(page: PageSetup | null): string {
  if (page === null) return "";
  const footer = footerText(page.footer);
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${PAPER_SIZES[page.paper]}"${fitAttributes(page)} orientation="${page.orientation}"/>` +
    (footer === "" ? "" : `<headerFooter><oddFooter>${escapeMarkup(footer)}</oddFooter></headerFooter>`)
  );
}

/** Pages side by side are printed before the ones below, so that the parts of a row lie next to each other. */
function fitAttributes({ fitToWidth, pagesWide = 1 }: PageSetup): string {
  if (!fitToWidth) return "";
  const order = pagesWide > 1 ? ' pageOrder="overThenDown"' : "";
  return ` fitToWidth="${pagesWide}" fitToHeight="0"${order}`;
}

/** The footer in the format's codes: `&L…&C…&R…`, page `&P` of `&N`, a literal `&` doubled. */
export function footerText(footer: PageSetup["footer"]): string {
  const whole = joinSections(footer, (text) => text);
  return whole.length <= LONGEST_FOOTER
    ? whole
    : joinSections(footer, (text) => shortenText(text, SHORTENED_SECTION));
}

function joinSections(footer: PageSetup["footer"], shorten: (text: string) => string): string {
  const sections = [
    ["&L", footer.left],
    ["&C", footer.center],
    ["&R", footer.right],
  ] as const;
  return sections.map(([code, text]) => (text === "" ? "" : code + sectionCodes(shorten(text)))).join("");
}

function sectionCodes(text: string): string {
  return text
    .replace(/&/g, "&&")
    .replace(/\{halaman\}/g, "&P")
    .replace(/\{jumlahHalaman\}/g, "&N");
}
