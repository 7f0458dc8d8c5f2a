/** An error of the file system or of SQLite. */
interface SystemError extends Error {
  readonly code?: string;
  /** SQLite's own number, extended codes included. */
  readonly errcode?: number;
  readonly path?: string;
  readonly syscall?: string;
  /** Where a file was to be renamed to. */
  readonly dest?: string;
}

const FULL = "the disk is full: make room and run again; what was reported as done is kept";
const LOCKED = "may not be written: close the program that has it open, or change its permissions";

/** The primary codes of SQLite. */
const SQLITE: Readonly<Record<number, string>> = {
  8: "the ledger may not be written: change the permissions of its folder, or give another with --ledger",
  10: "the ledger could not be read or written: check the disk, then run `claims check`",
  11: "the ledger is damaged: move its folder away and run again over the articles",
  13: FULL,
  14: "the ledger could not be opened: change the permissions of its folder, or give another with --ledger",
};

/** What went wrong, with what to do where the system says only what it could not do. */
export function messageOf(error: Error): string {
  const { code = "", errcode, path, dest, syscall, message } = error as SystemError;
  if (errcode !== undefined) {
    const cure = SQLITE[errcode & 0xff];
    return cure === undefined ? message : `${cure} (${message})`;
  }
  if (code === "ENOSPC" || code === "EDQUOT") return FULL;
  if (syscall === "mkdir")
    return `\`${path}\` cannot be made: give another folder with --ledger (${message})`;
  const file = dest ?? path;
  const locked = ["EACCES", "EPERM", "EBUSY", "EROFS"].includes(code);
  return locked && file !== undefined ? `\`${file}\` ${LOCKED}` : message;
}
