import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";

/** A sentence encoder of the user's own. */
export interface Encoder {
  /** Equal for equal model files: vectors of another fingerprint are not comparable. */
  readonly fingerprint: string;
  /** The vector of a text, of length 1; the same whatever else is encoded. */
  encode(text: string): Promise<Float32Array>;
}

/** The part of `@huggingface/transformers` that is used; it is installed by those who want it. */
interface Transformers {
  readonly env: Record<string, unknown>;
  readonly AutoTokenizer: { from_pretrained(folder: string, options: object): Promise<Tokenizer> };
  readonly AutoModel: { from_pretrained(folder: string, options: object): Promise<Model> };
}
type Tokenizer = (text: string, options: object) => object;
type Model = (inputs: object) => Promise<Readonly<Record<string, Tensor>>>;
interface Tensor {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

const PACKAGE = "@huggingface/transformers";
const CURE = `npm install ${PACKAGE}`;

/** Where exports put the weights, the exact ones first, with the name the package has for their precision. */
const WEIGHTS = ["onnx", ""].flatMap((folder) =>
  [
    ["model.onnx", "fp32"],
    ["model_fp16.onnx", "fp16"],
    ["model_quantized.onnx", "q8"],
    ["model_int8.onnx", "int8"],
    ["model_uint8.onnx", "uint8"],
    ["model_q4.onnx", "q4"],
  ].map(([name, dtype]) => ({ folder, path: join(folder, name!), dtype: dtype! })),
);

/**
 * Loads the sentence encoder in a local folder, as sentence-transformers and Hugging Face lay one out; nothing is
 * fetched.
 *
 * @throws where the package is not installed or the folder lacks a file of a model, with the cure
 */
export async function loadEncoder(folder: string): Promise<Encoder> {
  const root = resolve(folder);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new Error(`Expected a folder with a sentence encoder, got \`${folder}\``);
  }
  const { weights, settings, files } = readFolder(root, folder);
  const { env, AutoTokenizer, AutoModel } = await importPackage();
  Object.assign(env, { allowRemoteModels: false, allowLocalModels: true, useFSCache: false });
  const options = { local_files_only: true, dtype: weights.dtype, subfolder: weights.folder };
  const tokenizer = await AutoTokenizer.from_pretrained(root, options);
  const model = await AutoModel.from_pretrained(root, options);
  const { prompt, longest, pooling } = settings;
  return {
    fingerprint: await fingerprintOf(root, files),
    async encode(text) {
      const inputs = tokenizer(prompt + text, { truncation: true, max_length: longest });
      return unit(pool(await model(inputs), pooling, folder));
    },
  };
}

type Pooling = "mean" | "max" | "first" | "last";

/** What the folder's own configuration says; refuses one that is no model. */
function readFolder(root: string, folder: string) {
  const has = (path: string) => existsSync(join(root, path));
  for (const file of ["config.json", "tokenizer.json", "tokenizer_config.json"]) {
    if (!has(file)) throw new Error(`Expected \`${file}\` in the encoder's folder \`${folder}\``);
  }
  const weights = WEIGHTS.find(({ path }) => has(path));
  if (weights === undefined) {
    throw new Error(
      `Expected \`onnx/model.onnx\` or \`model.onnx\` in the encoder's folder \`${folder}\`: export the model to ONNX`,
    );
  }
  const optional = ["1_Pooling/config.json", "sentence_bert_config.json"];
  const own = "config_sentence_transformers.json";
  const json = (path: string) =>
    has(path)
      ? (JSON.parse(readFileSync(join(root, path), "utf8")) as Record<string, unknown>)
      : {};
  const { prompts, default_prompt_name: name } = json(own);
  const positions = Number(json("config.json")["max_position_embeddings"] ?? 514);
  const files = ["config.json", "tokenizer.json", ...optional, own, weights.path];
  return {
    weights,
    settings: {
      prompt: String((prompts as Record<string, string> | undefined)?.[String(name)] ?? ""),
      // some models give away two of their positions
      longest: Number(json(optional[1]!)["max_seq_length"] ?? Math.max(8, positions - 2)),
      pooling: poolingOf(json(optional[0]!), folder),
    },
    files: [...files, `${weights.path}_data`].filter(has),
  };
}

/** The mean of all tokens where nothing else is said. */
function poolingOf(config: Readonly<Record<string, unknown>>, folder: string): Pooling {
  const modes = Object.keys(config).filter((key) => key.startsWith("pooling_mode_") && config[key]);
  const known: Readonly<Record<string, Pooling>> = {
    pooling_mode_mean_tokens: "mean",
    pooling_mode_max_tokens: "max",
    pooling_mode_cls_token: "first",
    pooling_mode_lasttoken: "last",
  };
  if (modes.length === 0) return "mean";
  const pooling = known[modes[0]!];
  if (modes.length === 1 && pooling !== undefined) return pooling;
  throw new Error(
    `Expected pooling by mean, max, first or last token in \`1_Pooling/config.json\` of \`${folder}\`, got ${modes.join(" and ")}`,
  );
}

async function importPackage(): Promise<Transformers> {
  try {
    return (await import(PACKAGE)) as Transformers;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Error(`Expected the package ${PACKAGE} for --encoder: ${CURE}`);
  }
}

async function fingerprintOf(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${file}\n`);
    await pipeline(createReadStream(join(root, file)), async (chunks) => {
      for await (const chunk of chunks) hash.update(chunk as Uint8Array);
    });
  }
  return hash.digest("hex").slice(0, 16);
}

/** One vector of a text's tokens: texts are encoded one by one, so there is no padding to mask. */
function pool(outputs: Readonly<Record<string, Tensor>>, pooling: Pooling, folder: string) {
  const tokens = outputs["last_hidden_state"] ?? outputs["token_embeddings"];
  if (tokens?.dims.length !== 3) {
    const sentence = outputs["sentence_embedding"];
    if (sentence !== undefined) return Float32Array.from(sentence.data);
    const got = Object.keys(outputs).join(", ");
    throw new Error(
      `Expected a model that gives last_hidden_state or sentence_embedding in \`${folder}\`, got ${got}`,
    );
  }
  const [, count = 0, size = 0] = tokens.dims;
  const row = (at: number) => tokens.data.subarray(at * size, (at + 1) * size);
  if (pooling === "first" || pooling === "last") {
    return Float32Array.from(row(pooling === "first" ? 0 : count - 1));
  }
  const vector = Float32Array.from(row(0));
  for (let at = 1; at < count; at++) {
    const own = row(at);
    for (let i = 0; i < size; i++) {
      vector[i] = pooling === "max" ? Math.max(vector[i]!, own[i]!) : vector[i]! + own[i]!;
    }
  }
  return vector;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
