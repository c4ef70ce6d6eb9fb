import { NotImplemented } from "../../run/errors";
import { roleOf } from "../../world/drive-state";
import type { DriveItem } from "../../world/drive-state";
import type { World } from "../../world/world";

type Test = (item: DriveItem) => boolean;

/** Items `user` can see that pass `test`, newest change first, as Drive lists them. */
export function visibleItems(world: World, user: string, test: Test): DriveItem[] {
  const { items } = world.state;
  return [...items.values()]
    .filter((item) => item.parentId !== null && test(item) && roleOf(items, item, user) !== "none")
    .sort((one, other) => other.modifiedMs - one.modifiedMs || (one.id < other.id ? 1 : -1));
}

/** The test a Drive query means (`and` of terms; `or` and parentheses are not stood for). */
export function queryTest(query: string, user: string): Test {
  const terms = query.split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/i).filter((term) => term.trim() !== "");
  const tests = terms.map((term) => termTest(term.trim(), user));
  const namesTrash = /\btrashed\b/.test(query);
  return (item) => (namesTrash || !item.trashed) && tests.every((test) => test(item));
}

function termTest(term: string, user: string): Test {
  if (/^not\s+/i.test(term)) {
    const inner = termTest(term.replace(/^not\s+/i, ""), user);
    return (item) => !inner(item);
  }
  const membership = /^'((?:[^'\\]|\\.)*)'\s+in\s+(\w+)$/.exec(term);
  if (membership !== null) return memberTest(unescaped(membership[1] ?? ""), membership[2] ?? "", user);
  const compared = /^(\w+)\s*(!=|<=|>=|=|<|>|contains)\s*(?:'((?:[^'\\]|\\.)*)'|(true|false))$/.exec(term);
  if (compared === null) throw new Error("Invalid argument: q");
  return fieldTest(compared[1] ?? "", compared[2] ?? "", unescaped(compared[3] ?? compared[4] ?? ""));
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, "$1");
}

function memberTest(value: string, list: string, user: string): Test {
  const email = value === "me" ? user : value;
  switch (list) {
    case "parents":
      return (item) => item.parentId === (value === "root" ? `root-${user}` : value);
    case "owners":
      return (item) => item.owner === email;
    case "writers":
      return (item) => item.owner === email || item.editors.includes(email);
    case "readers":
      return (item) => item.owner === email || item.editors.includes(email) || item.viewers.includes(email);
    default:
      throw new Error("Invalid argument: q");
  }
}

function fieldTest(field: string, operator: string, value: string): Test {
  switch (field) {
    case "title":
    case "name":
      return (item) => compareText(item.name, operator, value);
    case "mimeType":
      return (item) => compareText(item.mimeType, operator, value);
    case "trashed":
      return (item) => item.trashed === (value === "true");
    case "starred":
      return () => value === "false";
    case "modifiedDate":
    case "modifiedTime":
      return (item) => compareNumber(item.modifiedMs, operator, instant(value));
    case "createdDate":
    case "createdTime":
      return (item) => compareNumber(item.createdMs, operator, instant(value));
    default:
      throw new NotImplemented(`Drive query field ${field}`);
  }
}

/** RFC 3339; without an offset it is UTC [D]. */
function instant(value: string): number {
  const ms = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(value) || !value.includes("T") ? value : `${value}Z`);
  if (Number.isNaN(ms)) throw new Error("Invalid argument: q");
  return ms;
}

/** `contains` on a title matches the start of a word [D]. */
function compareText(text: string, operator: string, value: string): boolean {
  if (operator === "=") return text === value;
  if (operator === "!=") return text !== value;
  if (operator !== "contains") throw new Error("Invalid argument: q");
  const wanted = value.toLowerCase();
  const lower = text.toLowerCase();
  return (
    lower.startsWith(wanted) ||
    lower.split(/[\s_-]+/).some((_, index, words) => words.slice(index).join(" ").startsWith(wanted))
  );
}

function compareNumber(one: number, operator: string, other: number): boolean {
  switch (operator) {
    case ">":
      return one > other;
    case ">=":
      return one >= other;
    case "<":
      return one < other;
    case "<=":
      return one <= other;
    case "=":
      return one === other;
    default:
      return one !== other;
  }
}
