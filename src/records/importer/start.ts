import { trouble } from '../../guard/trouble.ts';
import type { ImporterParts } from './importer-parts.ts';

/** HQ's importer: which page it is tells the address, what stands on it its DOM. Each page loads its own half. */
export async function startImporter(parts: ImporterParts, pathname: string): Promise<void> {
  try {
    if (pathname.includes('/data/edit/import_cases'))
      (await import('./upload-page.ts')).startUploadPage(parts);
    else (await import('./mapping-page.ts')).startMappingPage(parts);
  } catch (error) {
    // As after an update under an open page: HQ's page works without us.
    trouble('start on the importer', error);
  }
}
