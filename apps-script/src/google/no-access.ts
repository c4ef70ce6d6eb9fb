const NO_ACCESS =
  /permission|access denied|not have access|no item with the given id|protected cell|izin|akses ditolak|tidak dapat mengakses/i;

/** True where Google refuses this account a file, a sheet or a protected cell. */
export function isNoAccess(problem: unknown): boolean {
  return NO_ACCESS.test(problem instanceof Error ? problem.message : String(problem));
}
