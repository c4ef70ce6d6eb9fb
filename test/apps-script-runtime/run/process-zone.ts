/** Runs `action` with the process in another time zone: V8's own Date then answers as the script project's would. */
export function inTimeZone<T>(zone: string, action: () => T): T {
  const before = process.env["TZ"];
  if (before === zone) return action();
  process.env["TZ"] = zone;
  try {
    return action();
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
}
