import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { identify } from "../pipeline/ledger/identity.ts";

const none: ReadonlySet<string> = new Set();

test("a claim keeps its id while its mentions stay together", () => {
  const first = identify([["men-a", "men-b"], ["men-c"]], new Map(), new Map(), none);
  const [ab, c] = first.ids;
  const members = new Map([
    ["men-a", ab!],
    ["men-b", ab!],
    ["men-c", c!],
  ]);
  const ages = new Map([
    [ab!, 1],
    [c!, 1],
  ]);
  const grown = identify([["men-c"], ["men-0", "men-a", "men-b"]], members, ages, none);
  assert.deepEqual(grown.ids, [c, ab]);
});

test("where two claims meet, the older id stays and the other becomes its alias", () => {
  const members = new Map([
    ["men-a", "clm-YOUNG"],
    ["men-b", "clm-OLD"],
  ]);
  const ages = new Map([
    ["clm-YOUNG", 7],
    ["clm-OLD", 2],
  ]);
  const { ids, merged } = identify([["men-a", "men-b"]], members, ages, none);
  assert.deepEqual(ids, ["clm-OLD"]);
  assert.deepEqual([...merged], [["clm-YOUNG", "clm-OLD"]]);
});

test("a claim that splits lives on in its larger part", () => {
  const members = new Map(["men-a", "men-b", "men-c"].map((id) => [id, "clm-WHOLE"]));
  const { ids } = identify(
    [["men-a"], ["men-b", "men-c"]],
    members,
    new Map([["clm-WHOLE", 1]]),
    none,
  );
  assert.equal(ids[1], "clm-WHOLE");
  assert.notEqual(ids[0], "clm-WHOLE");
});

test("ids do not depend on the order of the clusters, are unique and never reuse an alias", () => {
  const clusters = fc
    .uniqueArray(fc.stringMatching(/^men-[a-z]{1,3}$/), { minLength: 1, maxLength: 12 })
    .chain((ids) =>
      fc
        .array(fc.nat(3), { minLength: ids.length, maxLength: ids.length })
        .map((groups) =>
          [0, 1, 2, 3]
            .map((group) => ids.filter((_, i) => groups[i] === group))
            .filter((cluster) => cluster.length > 0),
        ),
    );
  fc.assert(
    fc.property(clusters, (found) => {
      const forward = identify(found, new Map(), new Map(), none).ids;
      const backward = identify([...found].reverse(), new Map(), new Map(), none).ids;
      assert.deepEqual(forward, [...backward].reverse());
      assert.equal(new Set(forward).size, found.length);
      const again = identify(found, new Map(), new Map(), new Set(forward)).ids;
      assert.ok(again.every((id) => !forward.includes(id)));
    }),
  );
});
