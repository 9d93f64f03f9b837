/** A file that somebody chose, with the folders it lay in. */
export interface Chosen {
  key: string;
  file: File;
  path: string;
}

/** What the page is told of it. */
export interface Told {
  key: string;
  path: string;
  size: number;
  sha256: string | undefined;
}

const HASHED_AT_MOST = 64 * 1024 * 1024;

async function filesOf(entry: FileSystemEntry, path: string): Promise<[File, string][]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [[file, path + file.name]];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: [File, string][] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return found;
    for (const each of batch) found.push(...(await filesOf(each, `${path}${entry.name}/`)));
  }
}

/** The files of what was dropped, folders within folders included. */
export async function dropped(event: DragEvent): Promise<[File, string][]> {
  const entries = [...(event.dataTransfer?.items ?? [])]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry): entry is FileSystemEntry => entry !== null);
  return (await Promise.all(entries.map((entry) => filesOf(entry, "")))).flat();
}

/** In the order of their paths, without what systems hide. */
export function sorted(files: [File, string][]): Chosen[] {
  return files
    .filter(([file]) => !file.name.startsWith("."))
    .sort(([, one], [, other]) => one.localeCompare(other, undefined, { numeric: true }))
    .map(([file, path]) => ({ key: `${path}|${file.size}|${file.lastModified}`, file, path }));
}

export async function told({ key, file, path }: Chosen): Promise<Told> {
  return { key, path, size: file.size, sha256: await digestOf(file) };
}

async function digestOf(file: File): Promise<string | undefined> {
  // Only pages of safe origin may compute digests; without one, sameness is found when the file has come.
  if (!crypto.subtle || file.size > HASHED_AT_MOST) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
