/** The work of another thread (threads.ts), which has the compiled code and the content for itself. */
import { loadCompiledSite, type CompiledSite, type Output } from './compiled-site.ts';

let loaded: Promise<CompiledSite> | undefined;

/** @param code folder of the compiled code: the same in every call */
export async function render({ code, output }: { code: string; output: Output }): Promise<Uint8Array> {
  loaded ??= loadCompiledSite(code);
  return (await loaded).render(output);
}
