// Builds the browser code into the folder given as argument; does nothing if nothing changed since.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const out = resolve(process.argv[2]);
const stamp = resolve(process.argv[3]);
const digest = (files) => {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
};
const run = (command, ...args) => {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
};

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
const sources = [...filesIn("src"), ...filesIn("static")];
const current = digest(["package.json", "package-lock.json", "tsconfig.json", "build.mjs", ...sources]);
if (existsSync(out) && existsSync(stamp) && readFileSync(stamp, "utf8") === current) {
  console.log("frontend is up to date");
  process.exit(0);
}

const lock = digest(["package-lock.json"]);
const installed = "node_modules/.installed";
if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
  run("npm", "ci", "--no-audit", "--no-fund");
  writeFileSync(installed, lock);
}
run("node", "node_modules/typescript/bin/tsc", "--noEmit");

const { build } = await import("esbuild");
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  entryPoints: ["src/chart.ts", "src/diagram.ts", "src/resumable-upload.ts", "src/junheng.css", "src/public.css"],
  outdir: out,
  bundle: true,
  format: "esm",
  splitting: true,
  minify: true,
  target: "es2022",
  legalComments: "linked",
  loader: { ".woff": "file", ".woff2": "file", ".ttf": "file", ".eot": "file", ".svg": "file" },
  chunkNames: "chunk-[hash]",
  logLevel: "info",
});
cpSync("static", out, { recursive: true });
writeFileSync(stamp, current);
