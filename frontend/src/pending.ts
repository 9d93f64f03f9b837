import type { Task } from "./tus";

/**
 * What is still to be uploaded, kept by the browser so that a reload goes on with it: the files themselves as long as there
 * is room for them.
 */
export interface Pending extends Task {
  caseKey: string;
}

const STORE = "pending";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("junheng-uploads", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ["caseKey", "key"] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
  try {
    const database = await open();
    try {
      return await new Promise<T>((resolve, reject) => {
        const transaction = database.transaction(STORE, mode);
        const request = work(transaction.objectStore(STORE));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = transaction.onerror = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
  } catch {
    // No room, or a browser that keeps nothing: the uploads go on, only a reload has to ask for the files again.
    return undefined;
  }
}

export const remember = async (pending: Pending): Promise<void> => {
  await run("readwrite", (store) => store.put(pending));
};

export const drop = async (caseKey: string, key: string): Promise<void> => {
  await run("readwrite", (store) => store.delete([caseKey, key]));
};

export const remembered = async (caseKey: string): Promise<Pending[]> =>
  ((await run("readonly", (store) => store.getAll(IDBKeyRange.bound([caseKey], [caseKey, []])))) as Pending[] | undefined) ??
  [];
