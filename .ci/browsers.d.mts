export type BrowserName = 'chromium' | 'firefox';
export function findBrowser(browser: BrowserName): string | null;
export function debianPackage(browser: BrowserName): string;
export function howToInstall(browser: BrowserName): string;
