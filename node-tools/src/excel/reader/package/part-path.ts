/** The archive name of `target` as a relationship of the part `source` writes it: relative, or absolute with "/". */
export function resolvePart(source: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folderOf(source)}/${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return decodePercent(steps.join("/"));
}

/** The part that lists the relationships of `part`: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  const prefix = folder === "" ? "" : `${folder}/`;
  return `${prefix}_rels/${part.slice(prefix.length)}.rels`;
}

function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf("/")));
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
