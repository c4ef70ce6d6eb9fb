import { join } from "node:path";
import type { PaperDocument } from "#core/paper/paper-document";
import { fileNameOf } from "../archive/file-name";
import type { Workspace } from "../archive/workspace";
import { writeAtomically } from "../archive/write-atomically";
import { paperDocx } from "../report/paper/paper-docx";
import { paperPdf } from "../report/paper/paper-pdf";

/** The files of a paper, and what the standard fonts of the PDF could not show. */
export interface PaperFiles {
  readonly names: readonly string[];
  readonly lostCharacters: readonly string[];
}

/** Writes a paper as .docx and PDF under `surat/<siklus>/`; names are with forward slashes inside the workspace. */
export async function writePaper(
  workspace: Workspace,
  paper: PaperDocument,
  from: {
    readonly cycleId: string;
    readonly unitId: string | null;
    readonly sequence: number;
    readonly createdAt: Date;
  },
): Promise<PaperFiles> {
  const unit = from.unitId === null ? "" : `-${from.unitId}`;
  const stem = fileNameOf(`${paper.kind}${unit}-${from.sequence}`);
  const base = `surat/${fileNameOf(from.cycleId)}/${stem}`;
  const pdf = await paperPdf(paper, from.createdAt);
  writeAtomically(join(workspace.folder, `${base}.docx`), await paperDocx(paper));
  writeAtomically(join(workspace.folder, `${base}.pdf`), pdf.bytes);
  return { names: [`${base}.docx`, `${base}.pdf`], lostCharacters: pdf.lostCharacters };
}
