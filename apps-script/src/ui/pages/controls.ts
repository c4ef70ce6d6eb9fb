import { element } from "./dom";

/** A list to choose one of; options are value and text. */
export function select(
  id: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): HTMLSelectElement {
  const made = element("select", { id });
  made.append(
    ...options.map(([value, label]) => element("option", { value, selected: value === chosen }, label)),
  );
  return made;
}

/** A control with its label before it. */
export function labelled(text: string, control: HTMLElement): readonly [HTMLElement, HTMLElement] {
  return [element("label", { for: control.id }, text), control];
}
