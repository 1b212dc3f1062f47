/** What is asked of a bundler's graph. */
interface Graph {
  getModuleInfo(id: string): {
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
    readonly isEntry: boolean;
  } | null;
}

/** The parts that come to need a module: what is loaded by itself, and imports it. */
function partsOf(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
  const parts = new Set<string>();
  if (seen.has(id)) return parts;
  seen.add(id);
  const info = graph.getModuleInfo(id);
  if (!info) return parts;
  if (info.isEntry || info.dynamicImporters.length > 0) parts.add(id);
  for (const importer of info.importers) for (const part of partsOf(importer, graph, seen)) parts.add(part);
  return parts;
}

/**
 * The chunk of a module of the plugin that full fields need; null where the bundler decides. A field is small, and many
 * small files compress badly and come late: all fields have one chunk in common, and the phone field one more.
 */
export function chunkOfFields(id: string, graph: Graph): string | null {
  const parts = [...partsOf(id, graph)];
  const needs = (part: RegExp): boolean => parts.some((one) => part.test(one));
  if (needs(/[\\/]plugin[\\/]field-elements\.ts$/)) return 'fields';
  if (!needs(/[\\/]fields[\\/]kinds[\\/]phone\.ts$/)) return null;
  return needs(/[\\/]fields[\\/]kinds[\\/](?:email|zone|language|gateway)\.ts$/) ? 'fields' : 'numbers';
}
