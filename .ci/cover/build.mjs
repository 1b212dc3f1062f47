// Builds without making the code small: the names of the files that each piece of a script comes from stay in it.
import { createBuilder } from 'vite';

export async function buildPlain() {
  const builder = await createBuilder({
    logLevel: 'warn',
    plugins: [
      {
        name: 'cover:plain',
        // What is left over in a part must not look like an import.
        renderChunk: (code) => code.replace(/^\s*(\*|\/\/|\/\*).*\bimport\(.*$/gm, ''),
      },
    ],
  });
  for (const { config } of Object.values(builder.environments)) config.build.minify = false;
  await builder.buildApp();
}
