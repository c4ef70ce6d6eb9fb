import type { CheckedSubset } from "../../run/checked-subset";
import { exposed } from "../../run/expose";
import { GOOGLE } from "../../run/google-texts";
import { quotaLeft, spendQuota } from "../../run/quota";
import { RUN, ScriptObject } from "../../run/script-object";
import type { Run } from "../../run/run";
import { isConsumer } from "../../world/drive-state";
import { blobParts } from "../blob";

/** Recipients a day and bytes of body by kind of account [D]. */
export const MAIL_LIMITS = {
  consumer: { perDay: 100, bodyBytes: 200_000 },
  workspace: { perDay: 1500, bodyBytes: 400_000 },
  perMessage: 50,
} as const;

type Options = Readonly<Record<string, unknown>>;

/** Sends mail as the run's user. */
export class MailApp extends ScriptObject implements CheckedSubset<GoogleAppsScript.Mail.MailApp> {
  readonly className = "MailApp";

  getRemainingDailyQuota(): number {
    return quotaLeft(this[RUN].machine.world, "mail", this[RUN].user, limitsOf(this[RUN]).perDay);
  }
  sendEmail(first: unknown, second?: unknown, third?: unknown, fourth?: unknown): void {
    if (typeof first !== "string") {
      send(this[RUN], first as Options);
      return;
    }
    const replyTo = typeof third === "string" && typeof fourth === "string";
    const options = typeof fourth === "object" && fourth !== null ? (fourth as Options) : {};
    send(
      this[RUN],
      replyTo
        ? { to: first, replyTo: second, subject: third, body: fourth }
        : { ...options, to: first, subject: second, body: third },
    );
  }
}
exposed(MailApp);

function limitsOf(run: Run): { readonly perDay: number; readonly bodyBytes: number } {
  return isConsumer(run.user) ? MAIL_LIMITS.consumer : MAIL_LIMITS.workspace;
}

function send(run: Run, message: Options): void {
  const { world } = run.machine;
  const [to, cc, bcc] = [addresses(message["to"]), addresses(message["cc"]), addresses(message["bcc"])];
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw new Error("Failed to send email: no recipient");
  if (recipients > MAIL_LIMITS.perMessage) throw new Error(GOOGLE.tooManyRecipients);
  const [body, htmlBody] = [text(message["body"]), text(message["htmlBody"])];
  const limits = limitsOf(run);
  if (Buffer.byteLength(body) + Buffer.byteLength(htmlBody) > limits.bodyBytes)
    throw new Error(GOOGLE.mailBody);
  spendQuota(world, "mail", run.user, recipients, limits.perDay, GOOGLE.tooManyMails);
  const attachments = Array.isArray(message["attachments"])
    ? (message["attachments"] as unknown[]).map(blobParts)
    : [];
  const mail = {
    from: run.user,
    to,
    cc,
    bcc,
    replyTo: text(message["replyTo"]),
    name: text(message["name"]),
    subject: text(message["subject"]),
    body,
    htmlBody,
    attachments,
    sentMs: world.state.nowMs,
  };
  world.update({ mails: [...world.state.mails, mail] });
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function addresses(value: unknown): string[] {
  const list = text(value)
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
  for (const one of list)
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$|<[^\s@]+@[^\s@]+>$/.test(one)) throw new Error(`Invalid email: ${one}`);
  return list;
}
