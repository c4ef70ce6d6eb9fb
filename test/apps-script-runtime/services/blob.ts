import type { CheckedSubset } from "../run/checked-subset";
import { NotImplemented } from "../run/errors";
import type { Run } from "../run/run";
import { RUN, ScriptObject } from "../run/script-object";
import { exposed } from "../run/expose";

/** Bytes with a type and a name, as Google passes files about. */
export class Blob extends ScriptObject implements CheckedSubset<GoogleAppsScript.Base.Blob> {
  readonly className = "Blob";
  #bytes: Uint8Array;
  #contentType: string | null;
  #name: string | null;

  constructor(run: Run, bytes: Uint8Array, contentType: string | null, name: string | null) {
    super(run);
    this.#bytes = bytes;
    this.#contentType = contentType;
    this.#name = name;
  }

  getBytes(): number[] {
    return signedBytes(this.#bytes);
  }
  getContentType(): string | null {
    return this.#contentType;
  }
  getName(): string | null {
    return this.#name;
  }
  setName(name: string): this {
    this.#name = name;
    return this;
  }
  setContentType(contentType: string | null): this {
    this.#contentType = contentType;
    return this;
  }
  setBytes(data: readonly number[]): this {
    this.#bytes = unsignedBytes(data);
    return this;
  }
  setDataFromString(text: string): this {
    this.#bytes = new TextEncoder().encode(text);
    return this;
  }
  getDataAsString(charset = "UTF-8"): string {
    return new TextDecoder(charset).decode(this.#bytes);
  }
  copyBlob(): Blob {
    return new Blob(this[RUN], this.#bytes, this.#contentType, this.#name);
  }
  getAs(contentType: string): Blob {
    if (contentType === this.#contentType) return this.copyBlob();
    throw new NotImplemented(`Blob.getAs(${contentType})`);
  }
  getBlob(): this {
    return this;
  }
}
exposed(Blob);

/** A blob's parts, for the services that take one. */
export function blobParts(value: unknown): { name: string; contentType: string; bytes: Uint8Array } {
  const blob =
    value instanceof ScriptObject && "getBlob" in value
      ? (value as unknown as { getBlob(): Blob }).getBlob()
      : null;
  if (!(blob instanceof Blob)) throw new Error("Invalid argument: blob");
  return {
    name: blob.getName() ?? "Untitled",
    contentType: blob.getContentType() ?? "application/octet-stream",
    bytes: unsignedBytes(blob.getBytes()),
  };
}

/** Bytes as Java sees them: -128 to 127 [D]. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

export function unsignedBytes(data: readonly number[]): Uint8Array {
  return Uint8Array.from(data, (byte) => byte & 0xff);
}
