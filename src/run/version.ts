/** The version of this build, the same as in package.json; a test compares them. */
export const version = '0.1.0';
