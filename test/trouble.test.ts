import assert from "node:assert/strict";
import { test } from "node:test";
import { messageOf } from "../scripts/trouble.ts";

const troubles: readonly (readonly [what: string, error: object, told: RegExp])[] = [
  ["a full disk", { code: "ENOSPC", syscall: "write" }, /the disk is full: make room/u],
  ["a full disk of the ledger", { code: "ERR_SQLITE_ERROR", errcode: 13 }, /the disk is full/u],
  ["a ledger on a read-only disk", { errcode: 8 }, /may not be written: change the permissions/u],
  ["a ledger that is read-only by its folder", { errcode: 1544 }, /may not be written/u],
  [
    "a table that another program has open",
    { code: "EBUSY", path: "L/claims.csv.writing", dest: "L/claims.csv" },
    /^`L\/claims\.csv` may not be written: close the program/u,
  ],
  ["a folder that cannot be made", { syscall: "mkdir", path: "L" }, /^`L` cannot be made: give/u],
  ["anything else", {}, /^as it was said$/u],
];

test("what the system refuses is told with what to do", () => {
  for (const [what, error, told] of troubles)
    assert.match(messageOf(Object.assign(new Error("as it was said"), error)), told, what);
});
