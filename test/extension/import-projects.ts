/** The modules of the background that keep something of projects, as they are after `vi.resetModules`. */
export async function importProjects() {
  return {
    ...(await import('../../src/extension/background/projects.ts')),
    ...(await import('../../src/extension/background/forget.ts')),
    ...(await import('../../src/extension/background/overview.ts')),
  };
}

export type Projects = Awaited<ReturnType<typeof importProjects>>;
