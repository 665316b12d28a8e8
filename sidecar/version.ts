/** This release, as package.json and package.xml have it (a test holds the three together). */
export const VERSION = '0.1.0';
