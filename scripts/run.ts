/** Replaced by the commander program as the stages land. */
export async function run(args: readonly string[]): Promise<number> {
  console.error(`claims: not wired up yet, got \`${args.join(" ")}\``);
  return 2;
}
