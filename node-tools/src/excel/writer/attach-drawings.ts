import { chartXml } from "./chart-xml";
import { CONTENT_TYPES } from "./content-types";
import { drawingXml } from "./drawing-xml";
import { notesDrawingXml, notesXml } from "./notes-xml";
import type { PackageBuilder, Relationships } from "./package-builder";
import { checkedRange } from "./sheet-limits";
import type { SheetModel } from "./sheet-model";

/** Adds the parts of a sheet's charts and notes; returns the elements by which the sheet points to them. */
export function attachDrawings(
  model: SheetModel,
  models: readonly SheetModel[],
  parts: PackageBuilder,
  relationships: Relationships,
): string {
  return attachCharts(model, models, parts, relationships) + attachNotes(model, parts, relationships);
}

function attachCharts(
  model: SheetModel,
  models: readonly SheetModel[],
  parts: PackageBuilder,
  relationships: Relationships,
): string {
  if (model.charts.length === 0) return "";
  const path = `xl/drawings/drawing${parts.nextNumber("drawing")}.xml`;
  const links = parts.relationshipsOf(path);
  const placed = model.charts.map((chart) => {
    checkedRange(chart.anchor, model.name);
    const chartPath = `charts/chart${parts.nextNumber("chart")}.xml`;
    parts.add(`xl/${chartPath}`, CONTENT_TYPES.chart, chartXml(chart, models));
    return { chart, relationId: links.add("chart", `../${chartPath}`) };
  });
  parts.add(path, CONTENT_TYPES.drawing, drawingXml(placed));
  return `<drawing r:id="${relationships.add("drawing", path.replace("xl/", "../"))}"/>`;
}

function attachNotes(model: SheetModel, parts: PackageBuilder, relationships: Relationships): string {
  if (model.notes.size === 0) return "";
  const number = parts.nextNumber("comments");
  parts.add(`xl/comments${number}.xml`, CONTENT_TYPES.comments, notesXml(model));
  const drawing = `drawings/vmlDrawing${number}.vml`;
  parts.add(`xl/${drawing}`, CONTENT_TYPES.notesDrawing, notesDrawingXml(model, number));
  relationships.add("comments", `../comments${number}.xml`);
  return `<legacyDrawing r:id="${relationships.add("vmlDrawing", `../${drawing}`)}"/>`;
}
