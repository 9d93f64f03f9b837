import type { Task } from "./tus";

/**
 * What is still to be uploaded, kept by the browser so that a reload goes on with it: the files themselves as long as there
 * is room for them. What has come stays until a page was told of it.
 */
export interface Pending extends Omit<Task, "file"> {
  /** Where in the pages it was chosen and by whom, such as {@code name/case/G11}; longer ones lie within shorter ones. */
  place: string;
  file?: File;
  /** What the server calls it, once it has come. */
  result?: string;
}

const STORE = "pending-by-place";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("junheng-uploads", 2);
    request.onupgradeneeded = () => {
      for (const old of [...request.result.objectStoreNames]) request.result.deleteObjectStore(old);
      request.result.createObjectStore(STORE, { keyPath: ["place", "key"] });
    };
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

/** Whether what was chosen at one place is to be seen at another. */
export const within = (place: string, around: string): boolean => place === around || place.startsWith(`${around}/`);

export const remember = async (pending: Pending): Promise<void> => {
  await run("readwrite", (store) => store.put(pending));
};

export const drop = async (pending: Pending): Promise<void> => {
  await run("readwrite", (store) => store.delete([pending.place, pending.key]));
};

export const remembered = async (around: string): Promise<Pending[]> => {
  const range = IDBKeyRange.bound([around], [`${around}/\uffff`, []]);
  const found = (await run("readonly", (store) => store.getAll(range))) as Pending[] | undefined;
  return (found ?? []).filter((pending) => within(pending.place, around));
};
