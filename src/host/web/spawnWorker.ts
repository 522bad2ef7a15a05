import type { FromWorker, SpawnWorker, ToWorker } from '../protocol';

/** As much of a Web Worker as is needed; its types live in the DOM library, which the host does without. */
interface WebWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
}

declare const Worker: new (url: string) => WebWorker;

/** Starts a worker from the address of its script, which must be one the page may load workers from. */
export function webWorker(url: string): SpawnWorker {
  return ({ onMessage, onFailure }) => {
    let worker: WebWorker;
    try {
      worker = new Worker(url);
    } catch (cause) {
      // A page may not start workers from everywhere; the guard hears of it as of any other failure.
      queueMicrotask(() => onFailure(cause));
      return { post() {}, terminate() {} };
    }
    worker.addEventListener('message', ({ data }) => onMessage(data));
    worker.addEventListener('error', ({ message }) => onFailure(new Error(message ?? 'The reading worker failed.')));
    return { post: (message) => worker.postMessage(message), terminate: () => worker.terminate() };
  };
}
