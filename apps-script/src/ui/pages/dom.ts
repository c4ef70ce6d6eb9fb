import { ServiceFault } from "./ask";

/** What an element may be given: attributes as texts, listeners as functions, `disabled` and the like as truths. */
export type Attributes = { readonly [name: string]: string | boolean | ((event: Event) => void) };

/** An element with attributes and children. Texts are set as texts, so that a name can never become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (typeof value === "boolean") made.toggleAttribute(name, value);
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** Replaces what the page shows. */
export function show(...children: readonly (Node | string)[]): void {
  place("isi").replaceChildren(...children);
}

/** Tells something below the page; screen readers say it too. */
export function tell(text: string, kind: "baik" | "salah" | "perhatian" | "" = ""): void {
  place("kabar").replaceChildren(...(text === "" ? [] : [element("div", { class: `kotak ${kind}` }, text)]));
}

/** Does something that asks the server: the button waits meanwhile, a fault is told with what to do. */
export async function busy(
  button: HTMLButtonElement | null,
  waiting: string,
  action: () => Promise<void>,
): Promise<void> {
  if (button !== null) button.disabled = true;
  tell(waiting);
  try {
    await action();
  } catch (problem) {
    if (place("isi").textContent.trim() === "Memuat…") show();
    tell(faultText(problem), "salah");
  } finally {
    if (button !== null) button.disabled = false;
  }
}

/** A link only where the address is one of the web. */
export function webLink(address: string, label: string): Node {
  return /^https:\/\//.test(address)
    ? element("a", { href: address, target: "_blank", rel: "noopener" }, label)
    : document.createTextNode(label);
}

function faultText(problem: unknown): string {
  if (problem instanceof ServiceFault) return `${problem.message}\n${problem.remedy}`;
  return problem instanceof Error ? problem.message : String(problem);
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no element ${id}`);
  return found;
}
