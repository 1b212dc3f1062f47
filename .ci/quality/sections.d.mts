export const QUALITY: string;
export interface Section {
  readonly command: string;
  readonly tables: readonly string[];
  readonly images: readonly string[];
}
export const SECTIONS: Readonly<Record<string, Section>>;
export function replaceSection(document: string, name: string, text: string): string;
export function readSection(document: string, name: string): string | null;
export function writeSections(sections: Readonly<Record<string, string>>): void;
export function writeImage(path: string, svg: string): void;
export function table(rows: readonly (readonly string[])[]): string;
export function figure(value: number): string;
